-- grain: one row per pair of people whose names are the same or differ by a slip of the pen
-- Reads the raw table, for its file and line; the table is small, so DuckDB's edit distance is used.
with people as (
    select
        rep_id,
        name,
        lower(strip_accents(regexp_replace(trim(name), '\s+', ' ', 'g'))) as folded,
        array_to_string(
            list_sort(string_split_regex(lower(strip_accents(trim(name))), '[\s,]+')), ' '
        ) as words,
        _file || ':' || cast(_line as varchar) as place
    from raw_reps
),
-- Names one slip apart become the same by leaving a letter out of one or both; comparing all pairs is slow.
shortened as (
    select
        rep_id,
        folded as shape
    from people
    where length(folded) >= 4
    union
    select
        people.rep_id,
        left(people.folded, letters.position - 1) || substring(people.folded, letters.position + 1)
            as shape
    from people
    cross join unnest(range(1, length(people.folded) + 1)) as letters (position)
    where length(people.folded) >= 4
),
candidates as (
    select
        ones.rep_id,
        others.rep_id as other_rep_id
    from shortened as ones
    inner join shortened as others
        on ones.shape = others.shape and ones.rep_id < others.rep_id
    union
    select
        ones.rep_id,
        others.rep_id as other_rep_id
    from people as ones
    inner join people as others
        on ones.words = others.words and ones.rep_id < others.rep_id
),
pairs as (
    select
        people.name,
        people.place,
        others.name as other_name,
        others.place as other_place,
        people.folded = others.folded as is_same
    from candidates
    inner join people
        on people.rep_id = candidates.rep_id
    inner join people as others
        on others.rep_id = candidates.other_rep_id
    where
        people.words = others.words
        or (
            greatest(length(people.folded), length(others.folded)) >= 5
            and damerau_levenshtein(people.folded, others.folded) <= 1
        )
)
select
    case when is_same then 'NAME_SHARED' else 'NAMES_ALIKE' end as code,
    name,
    place,
    other_name,
    other_place
from pairs
order by code, name, other_name, place, other_place
