-- grain: one row per rep and month of the quarters shown, or their windows, with a gene test
with bounds as (
    select
        min(window_start_on) as first_on,
        max(end_on) as last_on
    from int_quarters
),
items as (
    select
        tested.rep_id,
        tested.month_start_on,
        max(case when tested.item = 'empathy' then tested.score end) as empathy,
        max(case when tested.item = 'adversity_quotient' then tested.score end)
            as adversity_quotient,
        max(case when tested.item = 'systems_thinking' then tested.score end)
            as systems_thinking,
        max(case when tested.item = 'political_sensitivity' then tested.score end)
            as political_sensitivity,
        max(case when tested.item = 'antifragility' then tested.score end) as antifragility,
        -- Rounded, so that the sum does not depend on the order of items; null unless all five are tested.
        case
            when count(distinct tested.item) = 5
                then cast(sum(cast(tested.score as decimal(18, 9))) as double)
        end as gene_total
    from int_gene_months as tested
    cross join bounds
    where tested.month_start_on between bounds.first_on and bounds.last_on
    group by tested.rep_id, tested.month_start_on
)
select
    stg_reps.rep_key,
    substring(cast(items.month_start_on as varchar) from 1 for 7) as month,
    items.empathy,
    items.adversity_quotient,
    items.systems_thinking,
    items.political_sensitivity,
    items.antifragility,
    items.gene_total
from items
inner join stg_reps
    on stg_reps.rep_id = items.rep_id
order by stg_reps.rep_key, month
