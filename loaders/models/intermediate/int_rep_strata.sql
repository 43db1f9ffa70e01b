-- grain: one row per rep, quarter, rate and customers' industry and segment ('' = none)
with facts as (
    select
        rep_id,
        account_id,
        seq,
        'renewal_rate' as rate_name,
        renewed_n + churned_n as case_n,
        renewed_n as observed
    from int_rep_account__renewals
    where renewed_n + churned_n > 0
    union all
    select
        complaints.rep_id,
        complaints.account_id,
        complaints.seq,
        'complaint_rate' as rate_name,
        complaints.customer_months as case_n,
        complaints.complaint_n as observed
    from int_rep_account__complaints as complaints
    cross join int_measured
    where int_measured.has_complaints
)
select
    facts.rep_id,
    facts.seq,
    facts.rate_name,
    coalesce(stg_accounts.industry, '') as industry,
    coalesce(stg_accounts.segment, '') as segment,
    cast(sum(facts.case_n) as bigint) as case_n,
    cast(sum(facts.observed) as bigint) as observed
from facts
inner join stg_accounts
    on stg_accounts.account_id = facts.account_id
-- What nobody answers for says nothing about how colleagues fare.
where facts.rep_id is not null
group by
    facts.rep_id,
    facts.seq,
    facts.rate_name,
    coalesce(stg_accounts.industry, ''),
    coalesce(stg_accounts.segment, '')
