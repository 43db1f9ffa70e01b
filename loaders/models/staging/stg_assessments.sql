-- grain: one row per score of one item by one assessor
select
    rep_id,
    assessed_on,
    lower(trim(instrument)) as instrument,
    lower(trim(item)) as item,
    score,
    -- Unnamed scores count as one assessor.
    coalesce(trim(assessor), '') as assessor
from raw_assessments
