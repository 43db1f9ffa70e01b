-- grain: one row per rep and quarter with active owned accounts that spoke for us in its window
with speakers as (
    select distinct
        int_quarters.seq,
        stg_advocacy.account_id
    from stg_advocacy
    inner join int_quarters
        on
            stg_advocacy.happened_on between int_quarters.window_start_on
            and int_quarters.end_on
)
select
    owned.rep_id,
    owned.seq,
    count(*) as advocacy_n
from int_owned_accounts as owned
inner join speakers
    on speakers.seq = owned.seq and speakers.account_id = owned.account_id
where owned.is_active
group by owned.rep_id, owned.seq
