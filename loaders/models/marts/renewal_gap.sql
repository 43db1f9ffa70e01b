-- grain: one row per contract whose renewed value is not the value of the customer's next contract
-- Reads the raw table, for its file and line. Both values are for the whole next term.
with pairs as (
    -- The next contract is told as in int_contracts; here it has to be the only one that may be meant.
    select
        ended.contract_id,
        ended.line_n,
        ended.renewed_value,
        follower.contract_id as next_contract_id,
        follower.line_n as next_line_n,
        follower.value as next_value,
        count(*) over (partition by ended.account_id, ended.end_on) as follower_n,
        count(*) over (partition by follower.account_id, follower.end_on) as ended_n
    from int_contracts as ended
    cross join policy
    inner join int_contracts as follower
        on
            follower.account_id = ended.account_id
            and follower.end_on > ended.end_on
            and follower.start_on >= cast(
                ended.end_on - policy.renewal_early_start_days * interval '1' day as date
            )
            and follower.start_on <= cast(
                ended.end_on + policy.renewal_grace_days * interval '1' day as date
            )
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
        -- Of lines that end together nobody knows which one follows which.
        pairs.line_n = 1
        and pairs.next_line_n = 1
        and pairs.follower_n = 1
        and pairs.ended_n = 1
        and ended.currency = follower.currency
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
