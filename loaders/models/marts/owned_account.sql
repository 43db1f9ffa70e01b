-- grain: one row per quarter and customer owned on its last day
with booked as (
    select
        account_id,
        seq,
        sum(won_value) as bookings
    from int_rep_account__deals
    group by account_id, seq
),
next_due as (
    select
        int_quarters.seq,
        int_contracts.account_id,
        int_contracts.end_on,
        cast(int_contracts.value * 365 / int_contracts.term_days as decimal(18, 4))
            as annual_value,
        row_number() over (
            partition by int_quarters.seq, int_contracts.account_id
            order by int_contracts.end_on
        ) as place
    from int_quarters
    -- Terms that begin later were not known of then.
    inner join int_contracts
        on
            int_contracts.end_on > int_quarters.end_on
            and int_contracts.term_start_on <= int_quarters.end_on
),
open_complaints as (
    select
        int_quarters.seq,
        int_complaints.account_id,
        count(*) as open_complaints_n
    from int_quarters
    inner join int_complaints
        on
            int_complaints.opened_on <= int_quarters.end_on
            and (
                int_complaints.closed_on is null
                or int_complaints.closed_on > int_quarters.end_on
            )
    group by int_quarters.seq, int_complaints.account_id
),
entered as (
    select
        int_deals.account_id,
        int_quarters.seq,
        max(int_deals.amount) as largest_deal
    from int_deals
    inner join int_quarters
        on
            int_deals.closed_on <= int_quarters.end_on
            and (int_quarters.seq = 1 or int_deals.closed_on >= int_quarters.start_on)
    where int_deals.stage = 'won'
    group by int_deals.account_id, int_quarters.seq
),
largest as (
    select
        entered.account_id,
        int_quarters.seq,
        max(entered.largest_deal) as largest_deal
    from entered
    inner join int_quarters
        on int_quarters.seq >= entered.seq
    group by entered.account_id, int_quarters.seq
)
select
    int_quarters.quarter,
    stg_reps.rep_key,
    stg_accounts.account_key,
    owned.is_active,
    cast(coalesce(booked.bookings, 0) as double) as bookings,
    cast(case when measured.has_depth then owned.level_n end as double) as levels_touched,
    cast(case when measured.has_depth then owned.max_level end as double) as max_level_touched,
    cast(nullif(owned.owned_since, date '0001-01-01') as varchar) as owned_since,
    cast(next_due.end_on as varchar) as next_due_on,
    cast(next_due.annual_value as double) as next_due_value,
    cast(coalesce(open_complaints.open_complaints_n, 0) as integer) as open_complaints_n,
    cast(largest.largest_deal as double) as largest_deal
from int_owned_accounts as owned
cross join int_measured as measured
inner join int_quarters
    on int_quarters.seq = owned.seq
inner join stg_reps
    on stg_reps.rep_id = owned.rep_id
inner join stg_accounts
    on stg_accounts.account_id = owned.account_id
left join booked
    on booked.account_id = owned.account_id and booked.seq = owned.seq
left join next_due
    on
        next_due.account_id = owned.account_id
        and next_due.seq = owned.seq
        and next_due.place = 1
left join open_complaints
    on open_complaints.account_id = owned.account_id and open_complaints.seq = owned.seq
left join largest
    on largest.account_id = owned.account_id and largest.seq = owned.seq
order by int_quarters.quarter, stg_reps.rep_key, stg_accounts.account_key
