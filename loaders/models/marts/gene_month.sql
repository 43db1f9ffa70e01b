-- grain: one row per rep and quarter in whose window a month tested all five gene items: the latest such
with placed as (
    select
        tested.rep_key,
        int_quarters.quarter,
        tested.month,
        tested.gene_total,
        row_number() over (
            partition by tested.rep_key, int_quarters.quarter
            order by tested.month desc
        ) as place
    from rep_gene_month as tested
    inner join int_quarters
        on
            cast(tested.month || '-01' as date) between int_quarters.window_start_on
            and int_quarters.end_on
    where tested.gene_total is not null
)
select
    rep_key,
    quarter,
    month,
    gene_total
from placed
where place = 1
order by rep_key, quarter
