-- grain: one row per rep and quarter with accounts owned on the quarter's last day
select
    owned.rep_id,
    owned.seq,
    count(*) as owned_accounts_n,
    count(case when owned.is_active then 1 end) as active_accounts_n,
    count(case when owned.is_active and owned.level_n > 0 then 1 end) as touched_accounts_n,
    cast(sum(case when owned.is_active then owned.level_n else 0 end) as bigint) as level_n,
    count(case when owned.is_active and owned.level_n = 1 then 1 end) as one_level_n,
    count(case
        when owned.is_active and owned.max_level >= policy.activity_executive_level then 1
    end) as executive_n,
    count(case when owned.is_key_account then 1 end) as key_accounts_n,
    count(case
        when owned.is_key_account and owned.level_n >= policy.activity_deep_levels then 1
    end) as key_deep_n,
    count(case
        when owned.is_key_account and owned.max_level >= policy.activity_executive_level then 1
    end) as key_executive_n
from int_owned_accounts as owned
cross join policy
group by owned.rep_id, owned.seq
