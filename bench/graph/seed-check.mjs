/**
 * Compares all that seed.mjs has counted and made searchable with what triggers and the server make of the same rows;
 * ends the program with an error where something differs.
 * @param counted tables of counts, each with the columns of the view that says what it has to hold
 */
export async function check(client, counted) {
  const differing = ([one, other]) =>
    `select count(*)::int from ((${one} except all ${other}) union all (${other} except all ${one})) d`;
  const checks = {
    'search of quotes': `select count(*)::int from quote where search is distinct from search_vector(text)`,
    'search of articles': `select count(*)::int from article a join article_version v on v.article_id = a.id
      where a.search is distinct from search_vector(a.title || E'\\n\\n' || v.text)`,
    'words of quotes': `select count(*)::int from quote q join article_version v on v.article_id = q.article_id
      where substr(v.text, q.span_start + 1, q.span_end - q.span_start) <> q.text`,
    statements: differing([
      'select id, variant_id, first_quote_id, first_at, quote_count, outlet_count, variant_count from statement',
      `select statement_id, (select id from variant v where v.statement_id = q.statement_id order by rank desc, id limit 1),
         (array_agg(id order by sort_at, id))[1], min(sort_at), count(*)::int, count(distinct outlet_id)::int,
         count(distinct variant_id)::int from quote q group by statement_id`,
    ]),
    variants: differing([
      'select id, statement_id, quote_count from variant',
      'select variant_id, statement_id, count(*)::int from quote group by 1, 2',
    ]),
    'outlets of statements': differing([
      'select statement_id, outlet_id, quote_count from statement_outlet',
      'select statement_id, outlet_id, count(*)::int from quote group by 1, 2',
    ]),
    'second hand':
      'select count(*)::int from quote q where second_hand <> exists (select from quote_via v where v.quote_id = q.id)',
    'quotes of entities': `select count(*)::int from entity e
      where quote_count <> (select count(*) from quote q where q.speaker_id = e.id)`,
    'whom quotes are about': `select count(*)::int from quote_about o join quote q on q.id = o.quote_id
      where (o.speaker_id, o.stance, o.sort_at) is distinct from (q.speaker_id, q.stance, q.sort_at)`,
    ...Object.fromEntries(
      counted.map(({ name, columns }) => [
        name,
        differing([`select ${columns} from ${name}`, `select ${columns} from counted_${name}`]),
      ]),
    ),
  };
  let isSame = true;
  for (const [name, statement] of Object.entries(checks)) {
    const { rows } = await client.query(statement);
    if (rows[0].count > 0) isSame = false;
    console.log(`check of ${name}: ${rows[0].count} differ`);
  }
  if (!isSame) process.exitCode = 1;
}
