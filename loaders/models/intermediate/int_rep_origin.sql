-- grain: one row per rep, quarter and origin of the customers behind the figures
with facts as (
    select
        rep_id,
        account_id,
        seq,
        due_n,
        renewed_n,
        churned_n,
        open_n,
        0 as complaint_n,
        0 as customer_months
    from int_rep_account__renewals
    union all
    select
        rep_id,
        account_id,
        seq,
        0 as due_n,
        0 as renewed_n,
        0 as churned_n,
        0 as open_n,
        complaint_n,
        customer_months
    from int_rep_account__complaints
)
select
    facts.rep_id,
    facts.seq,
    -- Inherited: somebody else owned the customer before the rep ever did. Who gets back
    -- a customer that was theirs from the start has not inherited it.
    case when earliest.rep_id = facts.rep_id then 'own' else 'inherited' end as origin,
    sum(facts.due_n) as due_n,
    sum(facts.renewed_n) as renewed_n,
    sum(facts.churned_n) as churned_n,
    sum(facts.open_n) as open_n,
    sum(facts.complaint_n) as complaint_n,
    sum(facts.customer_months) as customer_months
from facts
inner join int_owner_spells as earliest
    on earliest.account_id = facts.account_id and earliest.spell_no = 1
where facts.rep_id is not null
group by
    facts.rep_id,
    facts.seq,
    case when earliest.rep_id = facts.rep_id then 'own' else 'inherited' end
