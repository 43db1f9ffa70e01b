-- grain: one row per scope and quarter with contracts due
with scoped as (
    select
        'window' as scope,
        seq,
        status,
        is_valued,
        annual_value,
        annual_kept_value,
        annual_renewed_value
    from int_contracts_due
    union all
    select
        'quarter' as scope,
        seq,
        status,
        is_valued,
        annual_value,
        annual_kept_value,
        annual_renewed_value
    from int_contracts_due
    where is_due_in_quarter
),
counted as (
    select
        scope,
        seq,
        count(case when status = 'renewed' then 1 end) as renewed_n,
        count(case when status in ('renewed', 'churned') then 1 end) as decided_n,
        count(case when is_valued then 1 end) as retention_n,
        cast(sum(case when is_valued then annual_value end) as double) as retention_value,
        cast(sum(case when is_valued then annual_kept_value end) as double)
        / cast(sum(case when is_valued then annual_value end) as double) as grr,
        cast(sum(case when is_valued then annual_renewed_value end) as double)
        / cast(sum(case when is_valued then annual_value end) as double) as nrr
    from scoped
    group by scope, seq
),
residuals as (
    select
        scoped.scope,
        scoped.seq,
        -- Rounded so that sums are exact: the order of rows must not move the last digit.
        cast(scoped.annual_kept_value - counted.grr * scoped.annual_value as decimal(19, 4))
            as kept_residual,
        cast(scoped.annual_renewed_value - counted.nrr * scoped.annual_value as decimal(19, 4))
            as renewed_residual
    from scoped
    inner join counted
        on counted.scope = scoped.scope and counted.seq = scoped.seq
    where scoped.is_valued
),
spread as (
    select
        scope,
        seq,
        cast(sum(kept_residual * kept_residual) as double) as kept_squares,
        cast(sum(renewed_residual * renewed_residual) as double) as renewed_squares
    from residuals
    group by scope, seq
)
select
    counted.scope,
    counted.seq,
    counted.renewed_n,
    counted.decided_n,
    counted.retention_n,
    counted.grr,
    counted.nrr,
    sqrt(
        cast(counted.retention_n as double) / nullif(counted.retention_n - 1, 0)
        * spread.kept_squares
    ) / counted.retention_value as grr_se,
    sqrt(
        cast(counted.retention_n as double) / nullif(counted.retention_n - 1, 0)
        * spread.renewed_squares
    ) / counted.retention_value as nrr_se
from counted
left join spread
    on spread.scope = counted.scope and spread.seq = counted.seq
