-- grain: one row per customer and end date, with who answers for it and the term that its renewal has
select
    int_contract_terms.account_id,
    int_contract_terms.end_on,
    int_contract_terms.contract_id,
    int_contract_terms.line_n,
    int_contract_terms.start_on,
    coalesce(
        int_contract_terms.start_on, cast(int_contract_terms.end_on - interval '364' day as date)
    ) as term_start_on,
    int_contract_terms.value,
    int_contract_terms.renewed_on,
    int_contract_terms.renewed_value,
    int_contract_terms.churned_on,
    coalesce(int_contract_terms.end_on - int_contract_terms.start_on + 1, 365) as term_days,
    coalesce(
        int_contract_successions.follower_days,
        int_contract_terms.end_on - int_contract_terms.start_on + 1,
        365
    ) as renewal_term_days,
    int_attribution_spells.rep_id
from int_contract_terms
left join int_contract_successions
    on
        int_contract_successions.account_id = int_contract_terms.account_id
        and int_contract_successions.end_on = int_contract_terms.end_on
        and int_contract_successions.place = 1
left join int_attribution_spells
    on
        int_attribution_spells.account_id = int_contract_terms.account_id
        and int_contract_terms.end_on between int_attribution_spells.first_day
        and int_attribution_spells.last_day
