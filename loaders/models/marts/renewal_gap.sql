-- grain: one row per contract whose renewed value is not the value of the customer's next contract
-- Reads the raw table, for its file and line. Both values are for the whole next term.
with pairs as (
    select
        ended.contract_id,
        ended.renewed_value,
        follower.contract_id as next_contract_id,
        follower.value as next_value
    from int_contract_successions
    inner join int_contract_terms as ended
        on
            ended.account_id = int_contract_successions.account_id
            and ended.end_on = int_contract_successions.end_on
    inner join int_contract_terms as follower
        on
            follower.account_id = int_contract_successions.account_id
            and follower.end_on = int_contract_successions.follower_end_on
    where
        -- The only one that may be meant, and of lines that end together nobody knows which one follows which.
        int_contract_successions.follower_n = 1
        and int_contract_successions.ended_n = 1
        and ended.line_n = 1
        and follower.line_n = 1
),
stated as (
    select
        raw_contracts.contract_id,
        raw_contracts.renewed_value,
        raw_contracts.value,
        coalesce(upper(nullif(trim(raw_contracts.currency), '')), settings.base_currency)
            as currency,
        raw_contracts._file as file,
        raw_contracts._line as line
    from raw_contracts
    cross join settings
),
gaps as (
    select
        ended.file,
        ended.line,
        ended.renewed_value,
        ended.currency,
        follower.file as next_file,
        follower.line as next_line,
        follower.value as next_value
    from pairs
    cross join policy
    inner join stated as ended
        on ended.contract_id = pairs.contract_id
    inner join stated as follower
        on follower.contract_id = pairs.next_contract_id
    where
        ended.currency = follower.currency
        and abs(ended.renewed_value - follower.value)
        > policy.renewal_value_gap * greatest(abs(ended.renewed_value), abs(follower.value))
        -- Some systems keep foreign values at the rate of their own term: rates alone are no gap.
        and abs(pairs.renewed_value - pairs.next_value)
        > policy.renewal_value_gap * greatest(abs(pairs.renewed_value), abs(pairs.next_value))
)
select
    file,
    line,
    cast(renewed_value as double) as renewed_value,
    currency,
    next_file,
    next_line,
    cast(next_value as double) as next_value,
    cast(count(*) over (partition by file) as integer) as file_n,
    cast(row_number() over (partition by file order by line, next_line) as integer) as place
from gaps
order by file, line, next_line
