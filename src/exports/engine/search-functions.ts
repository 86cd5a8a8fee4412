import { lexemeMarks } from '../../search/index/index-format.ts';
import { facetNames, facets } from '../../search/query/facets.ts';

/** In the order in which a question numbers nothing: each facet with the type of its values and the column that holds them. */
const facetCounts = facetNames
  .map(
    (
      facet,
    ) => `'${facet}', (SELECT coalesce(json_agg(json_build_object('id', counted.id, 'name', counted.name, 'count', counted.count) ORDER BY counted.count DESC, counted.number), '[]') FROM (
      SELECT value AS id, coalesce(named.name, value) AS name, count(*) AS count, min(named.number) AS number
      FROM found JOIN search_records AS r ON r.collection = asked AND r.number = found.number
      CROSS JOIN unnest(r.facet_${facet}) AS value
      LEFT JOIN search_names AS named ON named.collection = asked AND named.type = '${facets[facet].type}' AND named.id = value
      WHERE found.failed & ~search_bit(question, '${facet}') = 0 GROUP BY value, named.name) AS counted)`,
  )
  .join(',\n    ');

/**
 * The search as functions of PostgreSQL: \`search(jsonb)\` answers the questions of docs/scale.md. What a text means is
 * known to the site alone: here lexemes are looked up, weighed and counted, so that every notion stays in one place.
 */
export const searchFunctions: string = String.raw`
-- The records of each lexeme, so that no record is read to know that it has a word.
CREATE TABLE search_places AS
  SELECT r.collection, l.lexeme COLLATE "C" AS lexeme, array_agg(r.number ORDER BY r.number) AS numbers
  FROM search_records AS r CROSS JOIN LATERAL unnest(r.lexemes) AS l GROUP BY 1, 2;
ALTER TABLE search_places ADD PRIMARY KEY (collection, lexeme);
-- Words are what this finds words by: their folded letters, and how near they are.
CREATE TABLE search_words AS
  SELECT collection, lexeme AS word, cardinality(numbers) AS count FROM search_places;
INSERT INTO search_words
  SELECT DISTINCT p.collection, p.first, 0 FROM search_phrases AS p
  WHERE NOT EXISTS (SELECT FROM search_words AS w WHERE w.collection = p.collection AND w.word = p.first);
ALTER TABLE search_words ADD PRIMARY KEY (collection, word);
CREATE INDEX ON search_words USING gin (word gin_trgm_ops) WHERE word !~ '^[${lexemeMarks}]';
CREATE INDEX ON search_words (collection, reverse(word));
ALTER TABLE search_records ADD PRIMARY KEY (collection, number);
CREATE INDEX ON search_records (collection, grp);
CREATE INDEX ON search_records USING gin (lexemes);
ALTER TABLE search_names ADD PRIMARY KEY (collection, number);
CREATE INDEX ON search_names (collection, type, id);
CREATE INDEX ON search_phrases (collection, first);

-- A word, or words that stand side by side, as a query.
CREATE FUNCTION search_lexeme(asked jsonb) RETURNS tsquery IMMUTABLE LANGUAGE sql AS $$
  SELECT string_agg('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''', ' <-> ' ORDER BY place)::tsquery
  FROM jsonb_array_elements_text(CASE jsonb_typeof(asked) WHEN 'array' THEN asked ELSE jsonb_build_array(asked) END) WITH ORDINALITY AS words (word, place)
$$;

-- Any of several; nothing for none.
CREATE FUNCTION search_any(asked jsonb) RETURNS tsquery IMMUTABLE LANGUAGE sql AS $$
  SELECT string_agg('(' || search_lexeme(each)::text || ')', ' | ')::tsquery FROM jsonb_array_elements(asked) AS each
$$;

-- The bit that a record has which does not pass the filters of one kind; 0 where there are none.
CREATE FUNCTION search_bit(question jsonb, kind text) RETURNS integer IMMUTABLE LANGUAGE sql AS $$
  SELECT coalesce((SELECT 1 << (place - 1)::integer FROM jsonb_array_elements(question->'filters') WITH ORDINALITY AS filters (filter, place) WHERE filter->>'kind' = search_bit.kind), 0)
$$;

-- A condition that is true for what was perhaps said within one of several ranges; what has no day never was.
CREATE FUNCTION search_days(ranges jsonb) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT '((first_day IS NOT NULL OR last_day IS NOT NULL) AND ('
    || string_agg(format('(coalesce(first_day, ''-infinity'') <= %L::date AND coalesce(last_day, ''infinity'') >= %L::date)', coalesce(range->>1, 'infinity'), coalesce(range->>0, '-infinity')), ' OR ') || '))'
  FROM jsonb_array_elements(ranges) AS range
$$;

-- A condition that is true for what passes a filter.
CREATE FUNCTION search_condition(filter jsonb) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN filter->>'kind' = 'date' THEN
    CASE WHEN filter->'any' IS NULL THEN 'true' ELSE coalesce(search_days(filter->'any'), 'false') END
    || coalesce(' AND NOT ' || search_days(filter->'none'), '')
  ELSE
    CASE WHEN filter->'any' IS NULL THEN 'true' ELSE coalesce('lexemes @@ ' || quote_literal(search_any(filter->'any')::text), 'false') END
    || coalesce(' AND NOT lexemes @@ ' || quote_literal(search_any(filter->'none')::text), '')
  END
$$;

-- The records of a word, or of words that stand side by side.
CREATE FUNCTION search_numbers(asked text, wanted jsonb) RETURNS integer[] STABLE LANGUAGE plpgsql AS $$
BEGIN
  IF jsonb_typeof(wanted) = 'array' THEN
    RETURN (SELECT array_agg(r.number) FROM search_records AS r WHERE r.collection = asked AND r.lexemes @@ search_lexeme(wanted));
  END IF;
  RETURN (SELECT p.numbers FROM search_places AS p WHERE p.collection = asked AND p.lexeme = (wanted #>> '{}') COLLATE "C");
END
$$;

-- What has the words, with what it earns, which filters it fails (a bit each), and whether it has the phrases too.
CREATE FUNCTION search_found(question jsonb)
  RETURNS TABLE (number integer, grp integer, score real, failed integer, covered integer, kept boolean)
  STABLE LANGUAGE plpgsql AS $$
DECLARE
  asked constant text := question->>'collection';
  failed text := coalesce((SELECT string_agg(format('((NOT (%s))::integer << %s)', search_condition(filter), place - 1), ' | ') FROM jsonb_array_elements(question->'filters') WITH ORDINALITY AS filters (filter, place)), '0');
  kept text := coalesce((SELECT string_agg('lexemes @@ ' || quote_literal(search_lexeme(phrase)::text), ' AND ') FROM jsonb_array_elements(question->'phrases') AS phrase), 'true')
    || coalesce((SELECT string_agg(' AND NOT lexemes @@ ' || quote_literal(search_lexeme(phrase)::text), '') FROM jsonb_array_elements(question->'noPhrases') AS phrase), '');
  present text := coalesce('NOT lexemes @@ ' || quote_literal(search_any(question->'none')::text), 'true');
  bonus text := CASE WHEN jsonb_array_length(question->'row') > 0
    THEN format('CASE WHEN lexemes @@ %L THEN 1000 ELSE 0 END', search_lexeme(question->'row')) ELSE '0' END;
BEGIN
  IF jsonb_array_length(question->'words') = 0 THEN
    RETURN QUERY EXECUTE format('SELECT r.number, r.grp, 0::real, %s, 0, %s FROM search_records AS r WHERE r.collection = $1 AND %s', failed, kept, present) USING asked;
    RETURN;
  END IF;
  RETURN QUERY EXECUTE format($found$
    WITH alternatives AS (
      SELECT w.term, (each->>1)::real AS worth, search_numbers($1, each->0) AS numbers
      FROM jsonb_array_elements($2) WITH ORDINALITY AS w (word, term) CROSS JOIN jsonb_array_elements(w.word) AS each),
    having_word AS (
      SELECT a.term, n.number, max(a.worth) AS worth FROM alternatives AS a CROSS JOIN unnest(a.numbers) AS n (number) GROUP BY 1, 2),
    weighed AS (
      SELECT h.number, sum(h.worth::float8) AS worth, count(*)::integer AS covered FROM having_word AS h GROUP BY 1
      HAVING $4 <> 'all' OR count(*) = $3),
    present AS MATERIALIZED (
      SELECT r.number, r.grp, (w.worth + %s)::real, %s, w.covered, %s
      FROM weighed AS w JOIN search_records AS r ON r.collection = $1 AND r.number = w.number WHERE %s)
    SELECT * FROM present AS p WHERE $4 = 'any' OR p.covered = (SELECT max(q.covered) FROM present AS q)
    $found$, bonus, failed, kept, present)
    USING asked, question->'words', jsonb_array_length(question->'words'), coalesce(question->>'enough', 'all');
END
$$;

-- The best hits, and how many there are.
CREATE FUNCTION search_hits(question jsonb) RETURNS json STABLE LANGUAGE plpgsql AS $$
BEGIN RETURN (
  WITH matching AS MATERIALIZED (SELECT * FROM search_found(question)),
  found AS (SELECT * FROM matching WHERE kept),
  hits AS (SELECT grp, max(score) AS score, array_agg(number) AS numbers FROM found WHERE failed = 0 GROUP BY grp),
  best AS (
    SELECT *, row_number() OVER (ORDER BY
      CASE WHEN question->>'order' = 'best' THEN score END DESC,
      question->>'order' = 'oldest' AND grp < (SELECT undated FROM search_collections WHERE collection = question->>'collection'),
      CASE WHEN question->>'order' = 'oldest' THEN grp ELSE -grp END) AS place
    FROM hits ORDER BY place LIMIT least((question->>'most')::integer, 200))
  SELECT json_build_object(
    'found', (SELECT count(*) FROM found),
    'covered', (SELECT coalesce(max(covered), 0) FROM matching),
    'quoteCount', (SELECT count(*) FROM found WHERE failed = 0),
    'hitCount', (SELECT count(*) FROM hits),
    'failing', (SELECT coalesce(json_object_agg(failed, count), '{}') FROM (SELECT failed, count(*) AS count FROM found WHERE failed > 0 GROUP BY failed) AS counted),
    'hits', (SELECT coalesce(json_agg(json_build_object('group', grp, 'score', score,
        'renderings', (SELECT max(r.renderings) FROM search_records AS r WHERE r.collection = question->>'collection' AND r.number = best.grp),
        'records', (SELECT json_agg(r.record ORDER BY r.number) FROM search_records AS r WHERE r.collection = question->>'collection' AND r.number = ANY (best.numbers))) ORDER BY place), '[]') FROM best))
); END
$$;

-- How many of what was found have each value; the filters of one kind do not lower its own counts.
CREATE FUNCTION search_counts(question jsonb, asked text) RETURNS json STABLE LANGUAGE plpgsql AS $$
BEGIN RETURN (
  WITH found AS MATERIALIZED (SELECT * FROM search_found(question) WHERE kept)
  SELECT json_build_object(
    ${facetCounts},
    'date', (SELECT coalesce(json_agg(json_build_object('day', day, 'count', count) ORDER BY day), '[]') FROM (
      SELECT coalesce(r.first_day, r.last_day) AS day, count(*) AS count
      FROM found JOIN search_records AS r ON r.collection = asked AND r.number = found.number
      WHERE found.failed & ~search_bit(question, 'date') = 0 AND coalesce(r.first_day, r.last_day) IS NOT NULL GROUP BY 1) AS days),
    'failing', (SELECT coalesce(json_object_agg(failed, count), '{}') FROM (SELECT failed, count(*) AS count FROM found WHERE failed > 0 GROUP BY failed) AS counted))
); END
$$;

-- A word as the site knows it: how many records have it, and the names that begin with it.
CREATE FUNCTION search_word(asked text, known text, counted integer) RETURNS json STABLE LANGUAGE plpgsql AS $$
BEGIN RETURN (
  SELECT json_build_object('word', known, 'count', counted, 'phrases', (
    SELECT coalesce(json_agg(json_build_object('rest', rest, 'plain', plain, 'whole', whole, 'names', names)), '[]')
    FROM search_phrases WHERE collection = asked AND first = known COLLATE "C"))
); END
$$;

-- Words that begin or end as a mistyped one, or have two letters of its middle swapped. A database of the locale C has no
-- trigrams of letters beyond ASCII: words of other scripts are looked up so in every locale.
CREATE FUNCTION search_alike(asked text, typed text) RETURNS SETOF search_words STABLE LANGUAGE plpgsql AS $$
DECLARE
  size constant integer := length(typed);
  half constant integer := size / 2;
  first constant text := left(typed, CASE WHEN size < 7 THEN half ELSE greatest(3, size / 3) END);
  last constant text := left(reverse(typed), CASE WHEN size < 7 THEN size - half ELSE greatest(3, size / 3) END);
  swapped constant text := left(typed, greatest(half - 1, 0)) || substr(typed, half + 1, 1) || substr(typed, half, 1) || substr(typed, half + 2);
BEGIN
  IF size < 4 THEN RETURN; END IF;
  RETURN QUERY SELECT w.* FROM search_words AS w
    WHERE w.collection = asked AND w.word !~ '^[${lexemeMarks}]' AND abs(length(w.word) - size) <= 2
    AND (w.word = swapped COLLATE "C"
      OR (w.word >= first COLLATE "C" AND w.word < (first || chr(1114111)) COLLATE "C")
      OR (reverse(w.word) >= last COLLATE "C" AND reverse(w.word) < (last || chr(1114111)) COLLATE "C"));
END
$$;

-- Words: themselves, those that begin with some letters, those that are near, and how often words stand in a row.
CREATE FUNCTION search_vocabulary(question jsonb, asked text) RETURNS json STABLE LANGUAGE plpgsql AS $$
BEGIN RETURN (
  WITH exact AS (
    SELECT w.word, w.count FROM jsonb_array_elements_text(question->'words') AS wanted (word)
    JOIN search_words AS w ON w.collection = asked AND w.word = wanted.word COLLATE "C"),
  started AS (
    SELECT wanted->>0 AS letters, (wanted->>1)::integer AS most, w.word, w.count, row_number() OVER (PARTITION BY wanted->>0 ORDER BY w.count DESC, w.word) AS place
    FROM jsonb_array_elements(question->'starting') AS wanted
    JOIN search_words AS w ON w.collection = asked AND w.word > (wanted->>0) COLLATE "C" AND w.word < (wanted->>0 || chr(1114111)) COLLATE "C"),
  alike AS (
    SELECT wanted.word AS asked_word, w.word, w.count, similarity(w.word, wanted.word) AS likeness
    FROM jsonb_array_elements_text(question->'near') AS wanted (word)
    JOIN search_words AS w ON w.collection = asked AND w.word % wanted.word AND w.word !~ '^[${lexemeMarks}]' AND abs(length(w.word) - length(wanted.word)) <= 2
    WHERE wanted.word !~ '[^ -~]'
    UNION ALL
    SELECT wanted.word, w.word, w.count, similarity(encode(convert_to(w.word, 'UTF8'), 'hex'), encode(convert_to(wanted.word, 'UTF8'), 'hex'))
    FROM jsonb_array_elements_text(question->'near') AS wanted (word) CROSS JOIN LATERAL search_alike(asked, wanted.word) AS w
    WHERE wanted.word ~ '[^ -~]'),
  near AS (
    SELECT asked_word, word, count, row_number() OVER (PARTITION BY asked_word ORDER BY likeness DESC, word) AS place FROM alike),
  named AS (
    SELECT DISTINCT unnest(p.names) AS number FROM search_phrases AS p
    WHERE p.collection = asked AND (p.first IN (SELECT word FROM exact) OR p.first IN (SELECT word FROM started WHERE place <= most) OR p.first IN (SELECT word FROM near WHERE place <= 80)))
  SELECT json_build_object(
    'words', (SELECT coalesce(json_agg(search_word(asked, word, count)), '[]') FROM exact),
    'starting', (SELECT coalesce(json_agg(json_build_object('letters', letters, 'areAll', are_all, 'words', words)), '[]') FROM (
      SELECT letters, bool_and(place <= most) AS are_all, coalesce(json_agg(search_word(asked, word, count) ORDER BY place) FILTER (WHERE place <= most), '[]') AS words
      FROM started WHERE place <= most + 1 GROUP BY letters) AS begun),
    'near', (SELECT coalesce(json_agg(json_build_object('word', asked_word, 'words', words)), '[]') FROM (
      SELECT asked_word, json_agg(search_word(asked, word, count) ORDER BY place) AS words FROM near WHERE place <= 80 GROUP BY asked_word) AS mistaken),
    'rows', (SELECT coalesce(json_agg((SELECT count(*) FROM search_records AS r WHERE r.collection = asked AND r.lexemes @@ search_lexeme(wanted)) ORDER BY place), '[]')
      FROM jsonb_array_elements(question->'rows') WITH ORDINALITY AS rows (wanted, place)),
    'names', (SELECT coalesce(json_agg(json_build_object('number', n.number, 'type', n.type, 'id', n.id, 'name', n.name, 'spellings', n.spellings,
        'of', coalesce((SELECT w.count FROM search_words AS w WHERE w.collection = asked AND w.word = ('@' || n.type || '/' || n.id) COLLATE "C"), 0),
        'in', coalesce((SELECT w.count FROM search_words AS w WHERE w.collection = asked AND w.word = ('#' || n.type || '/' || n.id) COLLATE "C"), 0))), '[]')
      FROM search_names AS n WHERE n.collection = asked AND n.number IN (SELECT number FROM named)))
); END
$$;

-- The one door: a question in, an answer out. Without a name its argument is the whole of what is sent.
CREATE FUNCTION search(jsonb) RETURNS json STABLE LANGUAGE sql
  SET search_path FROM CURRENT SET pg_trgm.similarity_threshold = 0.15 AS $$
  SELECT json_build_object(
    'state', (SELECT state FROM search_state),
    'sizes', (SELECT json_object_agg(collection, records) FROM search_collections),
    'answer', CASE $1->>'ask'
      WHEN 'words' THEN search_vocabulary($1, $1->>'collection')
      WHEN 'hits' THEN search_hits($1)
      WHEN 'counts' THEN search_counts($1, $1->>'collection')
      WHEN 'renderings' THEN (SELECT coalesce(json_agg(record ORDER BY number), '[]') FROM search_records WHERE collection = $1->>'collection' AND grp = ($1->>'group')::integer)
    END)
$$;
`;
