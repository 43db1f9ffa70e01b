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
        -- Rounded so that sums are exact: the order of rows must not move the last digit.
        cast(due.annual_kept_value - counted.grr * due.annual_value as decimal(19, 4))
            as kept_residual,
        cast(due.annual_renewed_value - counted.nrr * due.annual_value as decimal(19, 4))
            as renewed_residual
    from int_contracts_due as due
    inner join counted
        on counted.rep_id = due.rep_id and counted.seq = due.seq
    where due.is_valued
),
spread as (
    select
        rep_id,
        seq,
        cast(sum(kept_residual * kept_residual) as double) as kept_squares,
        cast(sum(renewed_residual * renewed_residual) as double) as renewed_squares
    from residuals
    group by rep_id, seq
)
select
    counted.*,
    sqrt(
        cast(counted.retention_n as double) / nullif(counted.retention_n - 1, 0)
        * spread.kept_squares
    ) / cast(counted.retention_value as double) as grr_se,
    sqrt(
        cast(counted.retention_n as double) / nullif(counted.retention_n - 1, 0)
        * spread.renewed_squares
    ) / cast(counted.retention_value as double) as nrr_se
from counted
left join spread
    on spread.rep_id = counted.rep_id and spread.seq = counted.seq
