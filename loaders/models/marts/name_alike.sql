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
pairs as (
    select
        people.name,
        people.place,
        others.name as other_name,
        others.place as other_place,
        people.folded = others.folded as is_same
    from people
    inner join people as others
        on
            people.rep_id < others.rep_id
            and (
                people.words = others.words
                or (
                    -- One edit leaves the beginning or the end as it was; comparing all pairs is slow.
                    (
                        left(people.folded, 2) = left(others.folded, 2)
                        or right(people.folded, 2) = right(others.folded, 2)
                    )
                    and length(people.folded) >= 5
                    and abs(length(people.folded) - length(others.folded)) <= 1
                    and damerau_levenshtein(people.folded, others.folded) <= 1
                )
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
