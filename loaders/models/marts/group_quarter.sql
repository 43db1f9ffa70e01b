-- grain: one row per kind of group ('region', 'team'), group and quarter; no name = not stated
with members as (
    select
        'region' as group_kind,
        rep.region as group_name,
        rep.rep_key
    from rep
    union all
    select
        'team' as group_kind,
        rep.team as group_name,
        rep.rep_key
    from rep
)
select
    members.group_kind,
    members.group_name,
    rep_quarter.quarter,
    cast(count(case when rep_quarter.is_active then 1 end) as integer) as active_reps_n,
    cast(sum(rep_quarter.won_n) as integer) as won_n,
    cast(sum(rep_quarter.lost_n) as integer) as lost_n,
    cast(sum(rep_quarter.renewed_n) as integer) as renewed_n,
    cast(sum(rep_quarter.renewal_decided_n) as integer) as renewal_decided_n,
    cast(sum(rep_quarter.complaint_n) as integer) as complaint_n,
    cast(sum(rep_quarter.customer_months) as integer) as customer_months,
    cast(count(case
        when rep_quarter.is_active and rep_quarter.top1_share is not null then 1
    end) as integer) as reps_with_deals_n,
    cast(count(case
        when rep_quarter.is_active and rep_quarter.top1_share >= policy.review_one_customer_share
            then 1
    end) as integer) as one_customer_reps_n
from members
cross join policy
inner join rep_quarter
    on rep_quarter.rep_key = members.rep_key
group by members.group_kind, members.group_name, rep_quarter.quarter
order by members.group_kind, members.group_name nulls last, rep_quarter.quarter
