-- grain: one row per owner (null = nobody), customer and fiscal quarter with won or lost deals
select
    int_deals.rep_id,
    int_deals.account_id,
    int_deals.quarter_no,
    count(case when int_deals.stage = 'won' then 1 end) as won_n,
    coalesce(sum(case when int_deals.stage = 'won' then int_deals.amount end), 0) as won_value,
    count(case when int_deals.stage = 'lost' then 1 end) as lost_n,
    count(case when int_deals.stage = 'lost' then int_deals.lost_reason_key end) as lost_reason_n,
    count(case when int_deals.stage = 'lost' then policy_misfit_reason.reason end) as lost_fit_n,
    count(case when int_deals.stage = 'won' then int_deals.discount end) as discount_n,
    coalesce(sum(case
        when int_deals.stage = 'won' and int_deals.discount is not null then int_deals.amount
    end), 0) as discount_base,
    coalesce(sum(case
        when int_deals.stage = 'won' then int_deals.amount * int_deals.discount
    end), 0) as discount_value,
    coalesce(sum(case
        when int_deals.stage = 'won' and int_deals.is_quarter_end then int_deals.amount
    end), 0) as quarter_end_value,
    coalesce(sum(case
        when
            int_deals.stage = 'won' and int_deals.is_quarter_end
            and int_deals.discount is not null
            then int_deals.amount
    end), 0) as quarter_end_discount_base,
    coalesce(sum(case
        when int_deals.stage = 'won' and int_deals.is_quarter_end
            then int_deals.amount * int_deals.discount
    end), 0) as quarter_end_discount_value,
    coalesce(sum(case
        when int_deals.stage = 'won' and int_deals.is_quarter_end and int_deals.discount > 0
            then int_deals.amount
    end), 0) as quarter_end_discounted_value,
    count(case when int_deals.stage = 'won' then int_deals.product_count end)
        as product_counted_n,
    count(case when int_deals.stage = 'won' and int_deals.product_count >= 2 then 1 end)
        as multi_product_n,
    count(case when int_deals.stage = 'won' then int_deals.type end) as typed_won_n,
    count(case when int_deals.stage = 'won' and int_deals.type = 'expansion' then 1 end)
        as expansion_n,
    coalesce(sum(case when int_deals.stage = 'won' then int_deals.function_n end), 0)
        as function_n
from int_deals
left join (select distinct reason from policy_misfit_reason) as policy_misfit_reason
    on policy_misfit_reason.reason = int_deals.lost_reason_key
where int_deals.quarter_no is not null
group by int_deals.rep_id, int_deals.account_id, int_deals.quarter_no
