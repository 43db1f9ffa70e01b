-- grain: one row per fiscal quarter that any figure may look at, the unfinished one included
with recursive bounds as (
    select
        int_review.review_quarter_no as last_no,
        -- Long campaigns look back over as many quarters again as are shown.
        int_review.review_quarter_no - policy.time_history_quarters - greatest(
            policy.time_history_quarters,
            -- Cohorts lie before the window; the shortest quarter, February to April, has 89 days.
            policy.time_window_quarters + cast(ceil(policy.deals_cohort_days / 89.0) as integer)
        ) + 1 as first_no,
        greatest(int_review.review_quarter_no, int_review.known_quarter_no) as end_no,
        int_review.start_month,
        int_review.years_ahead
    from int_review
    cross join policy
),
numbers as (
    select first_no as quarter_no from bounds
    union all
    select numbers.quarter_no + 1
    from numbers
    cross join bounds
    where numbers.quarter_no < bounds.end_no
),
months as (
    select
        numbers.quarter_no,
        numbers.quarter_no * 3 + bounds.start_month - 1 as month_index,
        bounds.years_ahead,
        bounds.last_no
    from numbers
    cross join bounds
),
dated as (
    select
        quarter_no,
        last_no,
        cast(floor(quarter_no / 4.0) as integer) + years_ahead as fiscal_year,
        quarter_no - 4 * cast(floor(quarter_no / 4.0) as integer) + 1 as quarter_of_year,
        make_date(
            cast(floor(month_index / 12.0) as integer),
            month_index - 12 * cast(floor(month_index / 12.0) as integer) + 1,
            1
        ) as start_on
    from months
)
select
    quarter_no,
    fiscal_year || '-Q' || quarter_of_year as quarter,
    start_on,
    cast(start_on + interval '3' month - interval '1' day as date) as end_on,
    -- 1 is the oldest quarter shown; 0 and below, or beyond the last, only feed windows and histories.
    quarter_no - last_no + policy.time_history_quarters as seq
from dated
cross join policy
