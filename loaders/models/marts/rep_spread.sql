-- grain: one row per rep and quarter with won deals or active accounts; null = nothing to sum up
with summed as (
    select
        facts.rep_id,
        int_window.seq,
        cast(sum(facts.base) as double) as won_base,
        cast(sum(facts.base_squares) as double) as won_base_squares,
        cast(sum(facts.late_base) as double) as late_base,
        cast(sum(facts.late_base_squares) as double) as late_base_squares,
        cast(sum(facts.late_value) as double) as late_value,
        cast(sum(facts.late_squares) as double) as late_squares,
        cast(min(facts.late_least) as double) as late_least,
        cast(max(facts.late_most) as double) as late_most,
        cast(sum(facts.early_base) as double) as early_base,
        cast(sum(facts.early_base_squares) as double) as early_base_squares,
        cast(sum(facts.early_value) as double) as early_value,
        cast(sum(facts.early_squares) as double) as early_squares,
        cast(min(facts.early_least) as double) as early_least,
        cast(max(facts.early_most) as double) as early_most,
        cast(sum(facts.function_squares) as double) as function_squares,
        cast(sum(facts.cycle_squares) as double) as cycle_squares
    from int_deal_spread as facts
    inner join int_window
        on int_window.quarter_no = facts.quarter_no
    group by facts.rep_id, int_window.seq
)
select
    spine.rep_key,
    spine.quarter,
    summed.won_base,
    summed.won_base_squares,
    summed.late_base,
    summed.late_base_squares,
    summed.late_value,
    summed.late_squares,
    summed.late_least,
    summed.late_most,
    summed.early_base,
    summed.early_base_squares,
    summed.early_value,
    summed.early_squares,
    summed.early_least,
    summed.early_most,
    summed.function_squares,
    summed.cycle_squares,
    depth.level_squares
from int_rep_quarter__spine as spine
left join summed
    on summed.rep_id = spine.rep_id and summed.seq = spine.seq
left join int_depth_spread as depth
    on depth.rep_id = spine.rep_id and depth.seq = spine.seq
where summed.rep_id is not null or depth.rep_id is not null
order by spine.rep_key, spine.quarter
