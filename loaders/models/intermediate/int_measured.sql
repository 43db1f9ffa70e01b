-- grain: one row: what the files at hand can measure
with tables as (
    select
        coalesce(bool_or(is_present and table_name = 'quotas'), false) as has_quotas,
        coalesce(bool_or(is_present and table_name = 'account_owners'), false) as has_ledger,
        coalesce(bool_or(is_present and table_name = 'contracts'), false) as has_contract_table,
        coalesce(bool_or(is_present and table_name = 'complaints'), false) as has_complaints,
        coalesce(bool_or(is_present and table_name = 'activities'), false) as has_activities,
        coalesce(bool_or(is_present and table_name = 'contacts'), false) as has_contacts,
        coalesce(bool_or(is_present and table_name = 'deal_team'), false) as has_deal_team,
        coalesce(bool_or(is_present and table_name = 'risk_flags'), false) as has_risk_flags,
        coalesce(bool_or(is_present and table_name = 'advocacy'), false) as has_advocacy
    from table_present
),
columns as (
    select
        coalesce(bool_or(
            is_present and table_name = 'deals' and column_name = 'type'
        ), false) as has_deal_type,
        coalesce(bool_or(
            is_present and table_name = 'deals' and column_name = 'created_on'
        ), false) as has_created_on,
        coalesce(bool_or(
            is_present and table_name = 'activities' and column_name = 'contact_id'
        ), false) as has_activity_contact,
        coalesce(bool_or(
            is_present and table_name = 'deal_team' and column_name = 'function'
        ), false) as has_team_function
    from column_present
),
renewal_deals as (
    select count(*) as renewal_n from stg_deals where type = 'renewal'
),
key_flags as (
    select count(is_key_account) as stated_n from stg_accounts
)
select
    columns.has_created_on,
    tables.has_quotas,
    tables.has_ledger,
    tables.has_contract_table,
    tables.has_contract_table or columns.has_deal_type or renewal_deals.renewal_n > 0
        as has_contracts,
    tables.has_complaints,
    tables.has_activities,
    tables.has_activities and tables.has_contacts and columns.has_activity_contact as has_depth,
    tables.has_deal_team,
    tables.has_deal_team and columns.has_team_function as has_functions,
    tables.has_risk_flags,
    tables.has_advocacy,
    key_flags.stated_n > 0 as has_key_accounts
from tables
cross join columns
cross join renewal_deals
cross join key_flags
