-- grain: one row per customer, with the parent at the top of its tree
with recursive climb as (
    select
        account_id,
        account_id as top_account_id,
        [account_id] as path
    from stg_accounts
    union all
    select
        climb.account_id,
        parents.account_id as top_account_id,
        list_append(climb.path, parents.account_id) as path
    from climb
    inner join stg_accounts as children
        on children.account_id = climb.top_account_id
    inner join stg_accounts as parents
        on parents.account_id = children.parent_id
    -- Trees deeper than 20, or that bite their own tail, are broken: stop where that shows.
    where not list_contains(climb.path, parents.account_id) and len(climb.path) <= 20
),
ranked as (
    select
        account_id,
        top_account_id,
        row_number() over (partition by account_id order by len(path) desc) as place
    from climb
)
select
    account_id,
    top_account_id
from ranked
where place = 1
