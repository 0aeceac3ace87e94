// node bench/graph/most-named.mjs [seed]: what to read in order to judge the nodes of a graph. Lists the 100
// organizations, people and places that most articles name, 100 nodes drawn at random, and the names that nodes of two
// types have. DATABASE_URL names the database, or DATA_DIR the folder of an embedded one that no server has open.
import { normalizeName } from '../../dist/domain/names/normalize-name.js';
import { openDatabase } from '../../dist/storage/database.js';

const LISTED = 100;
const seed = Number(process.argv[2] ?? 1);
const database = await openDatabase({
  url: process.env.DATABASE_URL ?? null,
  dataDir: process.env.DATA_DIR ?? './data',
});

const NODES = `
  select e.id, e.type, e.name, count(a.article_id)::int articles, coalesce(sum(a.mention_count), 0)::int mentions,
    array(select n.name from entity_name n where n.entity_id = e.id and n.name <> e.name order by n.name limit 6) aliases
  from entity e join article_entity a on a.entity_id = e.id group by e.id`;
const nodes = await database.source.query(`${NODES} order by articles desc, mentions desc, e.id`);

for (const type of ['ORGANIZATION', 'PERSON', 'PLACE'])
  print(`most named: ${type}`, nodes.filter((node) => node.type === type).slice(0, LISTED));
print(`drawn at random, seed ${seed}`, drawn(nodes));
printTwoTypes(nodes);
await database.close();

function print(title, list) {
  console.log(`\n# ${title}`);
  for (const { type, name, articles, mentions, aliases } of list)
    console.log(
      [type.slice(0, 3), name, `${articles} articles`, `${mentions} mentions`, aliases.join(' | ')].join('\t'),
    );
}

/** A linear congruential generator (Numerical Recipes): the same nodes for the same graph and seed. */
function drawn(all) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const keyed = all.toSorted((a, b) => a.id - b.id).map((node) => ({ node, key: next() }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, LISTED)
    .map(({ node }) => node);
}

function printTwoTypes(all) {
  const byName = groupByName(all);
  const shared = [...byName.values()].filter((group) => new Set(group.map(({ type }) => type)).size > 1);
  console.log(`\n# names of two types: ${shared.length} (nodes: ${all.length})`);
  for (const group of shared)
    console.log(group.map(({ type, name, articles }) => `${type} ${name} ${articles}`).join('; '));
}

function groupByName(all) {
  const byName = new Map();
  for (const node of all) {
    const name = normalizeName(node.name);
    byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  return byName;
}
