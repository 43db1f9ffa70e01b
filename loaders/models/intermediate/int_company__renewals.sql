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
        scoped.annual_value,
        -- Rounded so that sums are exact: the order of rows must not move the last digit.
        cast(
            power(scoped.annual_kept_value - counted.grr * scoped.annual_value, 2) / scoped.annual_value
            as decimal(28, 6)
        ) as kept_squares,
        cast(
            power(scoped.annual_renewed_value - counted.nrr * scoped.annual_value, 2) / scoped.annual_value
            as decimal(28, 6)
        ) as renewed_squares
    from scoped
    inner join counted
        on counted.scope = scoped.scope and counted.seq = scoped.seq
    where scoped.is_valued
),
spread as (
    select
        scope,
        seq,
        cast(sum(annual_value) as double) as total,
        cast(
            sum(cast(annual_value as decimal(19, 4)) * cast(annual_value as decimal(19, 4))) as double
        ) as value_squares,
        cast(sum(kept_squares) as double) as kept_squares,
        cast(sum(renewed_squares) as double) as renewed_squares
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
    -- Each contract's own share kept, by its value; as many equal contracts as say as much.
    spread.total * spread.total / spread.value_squares as retention_effective_n,
    sqrt(spread.kept_squares / spread.total) as grr_spread,
    sqrt(spread.renewed_squares / spread.total) as nrr_spread
from counted
left join spread
    on spread.scope = counted.scope and spread.seq = counted.seq
