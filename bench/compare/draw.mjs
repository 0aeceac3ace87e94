/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator, modulus 2 ** 32). */
function fromSeed(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Gives each of some rows as often as its weight says. */
function weighted(rows, random) {
  let sum = 0;
  const sums = rows.map(({ weight }) => (sum += Number(weight)));
  return () => {
    const wanted = random() * sum;
    return Number(rows[sums.findIndex((upTo) => upTo > wanted)].id);
  };
}

/** What requests ask for, drawn from a graph: half of the articles from the newest fortieth, half from all. */
export async function drawFrom(client) {
  const random = fromSeed(7);
  const rowsOf = async (text) => (await client.query(text)).rows;
  const [{ most }] = await rowsOf('select max(id)::int most from article');
  const person = weighted(
    await rowsOf(`select id, quote_count weight from entity where type = 'PERSON' and quote_count > 0 order by id`),
    random,
  );
  const organization = weighted(
    await rowsOf(`select e.id, count(*) weight from entity e join quote_about a on a.entity_id = e.id
      where e.type = 'ORGANIZATION' group by e.id order by e.id`),
    random,
  );
  const words = await rowsOf(`select word from ts_stat('select search from quote where id % 100 = 0')
    where word ~ '^[a-z]{4,}$' order by nentry desc, word limit 400`);
  const below = (count) => Math.floor(random() * count);
  return {
    article: () => (random() < 0.5 ? most - below(Math.ceil(most / 40)) : 1 + below(most)),
    person,
    organization,
    word: () => words[below(words.length)].word,
    year: () => 2015 + below(8),
  };
}
