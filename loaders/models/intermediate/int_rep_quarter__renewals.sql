-- grain: one row per rep and quarter with contracts due in its window
with counted as (
    select
        rep_id,
        seq,
        count(*) as due_n,
        count(case when status = 'renewed' then 1 end) as renewed_n,
        count(case when status = 'churned' then 1 end) as churned_n,
        count(case when status = 'open' then 1 end) as open_n,
        count(case when is_late then 1 end) as late_n,
        count(case when is_valued then 1 end) as retention_n,
        sum(case when is_valued then annual_value end) as retention_value,
        cast(sum(case when is_valued then annual_kept_value end) as double)
        / cast(sum(case when is_valued then annual_value end) as double) as grr,
        cast(sum(case when is_valued then annual_renewed_value end) as double)
        / cast(sum(case when is_valued then annual_value end) as double) as nrr
    from int_contracts_due
    where rep_id is not null
    group by rep_id, seq
),
residuals as (
    select
        due.rep_id,
        due.seq,
        due.annual_value,
        -- Rounded so that sums are exact: the order of rows must not move the last digit.
        cast(
            power(due.annual_kept_value - counted.grr * due.annual_value, 2) / due.annual_value
            as decimal(28, 6)
        ) as kept_squares,
        cast(
            power(due.annual_renewed_value - counted.nrr * due.annual_value, 2) / due.annual_value
            as decimal(28, 6)
        ) as renewed_squares
    from int_contracts_due as due
    inner join counted
        on counted.rep_id = due.rep_id and counted.seq = due.seq
    where due.is_valued
),
spread as (
    select
        rep_id,
        seq,
        cast(sum(annual_value) as double) as total,
        cast(
            sum(cast(annual_value as decimal(19, 4)) * cast(annual_value as decimal(19, 4))) as double
        ) as value_squares,
        cast(sum(kept_squares) as double) as kept_squares,
        cast(sum(renewed_squares) as double) as renewed_squares
    from residuals
    group by rep_id, seq
)
select
    counted.*,
    -- Each contract's own share kept, by its value; as many equal contracts as say as much.
    spread.total * spread.total / spread.value_squares as retention_effective_n,
    sqrt(spread.kept_squares / spread.total) as grr_spread,
    sqrt(spread.renewed_squares / spread.total) as nrr_spread
from counted
left join spread
    on spread.rep_id = counted.rep_id and spread.seq = counted.seq
