-- grain: one row per rep and quarter whose renewed, churned and undecided contracts miss those due
select
    rep_key,
    quarter,
    renewals_due_n,
    renewed_n,
    churned_n,
    renewal_open_n
from rep_quarter
where
    renewed_n + churned_n + renewal_open_n <> renewals_due_n
    or renewed_n + churned_n <> renewal_decided_n
    or late_renewed_n > renewed_n
    or retention_n > renewal_decided_n
