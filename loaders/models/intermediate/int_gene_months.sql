-- grain: one row per rep, month and gene test item: the mean of the latest score per assessor of that month
with placed as (
    select
        assessed.rep_id,
        int_months.start_on as month_start_on,
        assessed.item,
        assessed.score,
        row_number() over (
            partition by
                assessed.rep_id, int_months.start_on, assessed.item, assessed.assessor
            order by assessed.assessed_on desc, assessed.score
        ) as place
    from stg_assessments as assessed
    inner join int_months
        on assessed.assessed_on between int_months.start_on and int_months.end_on
    where assessed.instrument = 'gene_test'
)
select
    rep_id,
    month_start_on,
    item,
    cast(sum(score) as double) / count(*) as score
from placed
where place = 1
group by rep_id, month_start_on, item
