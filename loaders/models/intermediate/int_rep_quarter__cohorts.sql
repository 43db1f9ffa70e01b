-- grain: one row per rep and quarter with deals created in its cohorts
select
    int_known_deals.rep_id,
    int_known_deals.seq,
    count(*) as cohort_n,
    count(case
        when
            int_known_deals.outcome = 'won'
            and int_known_deals.last_age <= policy.deals_cohort_days
            then 1
    end) as cohort_won_n
from int_known_deals
cross join policy
inner join int_cohorts
    on
        int_cohorts.seq = int_known_deals.seq
        and int_known_deals.created_on between int_cohorts.first_on and int_cohorts.last_on
where int_known_deals.rep_id is not null
group by int_known_deals.rep_id, int_known_deals.seq
