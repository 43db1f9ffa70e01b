-- grain: one row: the review quarter's number; quarters are counted in fiscal years from year 0
with fiscal as (
    select
        settings.review_quarter,
        settings.fiscal_year_start_month as start_month,
        case when settings.fiscal_year_start_month > 1 then 1 else 0 end as years_ahead,
        cast(int_known_on.known_on + interval '1' day as date) as next_day
    from settings
    cross join int_known_on
)
select
    start_month,
    years_ahead,
    cast(case
        when review_quarter is not null then
            (cast(substring(review_quarter from 1 for 4) as integer) - years_ahead) * 4
            + cast(substring(review_quarter from 7 for 1) as integer) - 1
        -- The quarter of the day after is not complete; the one before it is.
        else floor(
            (extract(year from next_day) * 12 + extract(month from next_day) - start_month) / 3.0
        ) - 1
    end as integer) as review_quarter_no,
    cast(floor(
        (extract(year from next_day) * 12 + extract(month from next_day) - start_month) / 3.0
    ) as integer) as known_quarter_no
from fiscal
