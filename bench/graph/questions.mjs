/**
 * What a graph is asked; `popular` are the most quoted speakers, the first the most, and `counted` is the most quoted
 * one whose co-mentions are not kept. Times are held against `mostMs`, in milliseconds, where one is set.
 * @returns {{ name: string, query: string, mostMs?: number }[]}
 */
export function questions(popular, counted) {
  const slugs = (count) => JSON.stringify(popular.slice(0, count).map(({ slug }) => slug));
  const speaker = `filter: { speaker: { slug: ${slugs(1)} } }`;
  const rows = 'total rowCount rows { keys { dimension value label entity { name } outlet { name } } count share }';
  const edges = 'nodes { name } edges { source { name } target { name } weight }';
  const stats = (name, args, mostMs) => ({ name, mostMs, query: `{ quoteStats(${args}) { ${rows} } }` });
  const year = 'filter: { publishedAt: { from: "2022-01-01", to: "2022-12-31" } }';
  const month = 'filter: { publishedAt: { from: "2022-01-01", to: "2022-01-31" } }';
  const coMentionsOf = ({ slug }) => `{ entity(by: { slug: ${JSON.stringify(slug)} }) {
    coMentions(first: 100) { nodes { articleCount entity { name } } pageInfo { endCursor } } } }`;
  return [
    stats('4 share of voice by speaker', 'groupBy: [SPEAKER]', 20),
    stats('4 share of voice by outlet', 'groupBy: [OUTLET]', 20),
    stats('4 share of voice by stance', 'groupBy: [STANCE]', 20),
    stats('4 share of voice by month', 'groupBy: [MONTH], first: 100', 20),
    stats('4 by outlet and stance', 'groupBy: [OUTLET, STANCE], first: 100', 20),
    stats('4 by outlet and month', 'groupBy: [OUTLET, MONTH], first: 100', 20),
    stats('4 by stance and month', 'groupBy: [STANCE, MONTH], first: 100', 20),
    stats('4 by speaker, of a month', `groupBy: [SPEAKER], ${month}`, 20),
    stats('4 by speaker, of a year', `groupBy: [SPEAKER], ${year}`),
    stats('4 by outlet, of a year', `groupBy: [OUTLET], ${year}`, 20),
    stats('4 by speaker and month', 'groupBy: [SPEAKER, MONTH]'),
    stats(
      '5 quotes per month for two',
      `groupBy: [SPEAKER, MONTH], first: 100, filter: { speaker: { slug: ${slugs(2)} } }, orderBy: KEY`,
      20,
    ),
    stats(
      '5 quotes per month of a confidence or more',
      'groupBy: [MONTH], first: 100, filter: { minConfidence: 0.9 }',
      20,
    ),
    stats('5 quotes per month for the most quoted', `groupBy: [MONTH], first: 100, ${speaker}`, 20),
    stats('5 quotes per week for the most quoted', `groupBy: [WEEK], first: 100, ${speaker}`, 20),
    stats(
      '5 quotes per month in Berlin, for the most quoted',
      `groupBy: [MONTH], timeZone: "Europe/Berlin", ${speaker}`,
      20,
    ),
    stats('11 how outlets frame the most quoted, by stance', `groupBy: [OUTLET, STANCE], first: 100, ${speaker}`, 20),
    stats('11 how outlets frame the most quoted, by word', `groupBy: [OUTLET, CUE], first: 100, ${speaker}`, 20),
    stats('whom the most quoted talks about', `groupBy: [ABOUT], ${speaker}`, 20),
    stats('whom all talk about', 'groupBy: [ABOUT]', 20),
    stats('who talks about the most quoted', `groupBy: [SPEAKER], ${speaker.replace('speaker', 'about')}`, 20),
    stats('statements by speaker', 'groupBy: [SPEAKER], unit: STATEMENTS'),
    stats('statements by outlet, of the most quoted', `groupBy: [OUTLET], unit: STATEMENTS, ${speaker}`),
    stats('by stance and month, of the most quoted', `groupBy: [STANCE, MONTH], ${speaker}`),
    { name: '3 mention graph', query: `{ mentionGraph(first: 100) { ${edges} } }`, mostMs: 20 },
    {
      name: '3 mention graph with stances',
      query: `{ mentionGraph(first: 100) { ${edges.replace('weight', 'weight stances { stance count }')} } }`,
      mostMs: 20,
    },
    { name: '3 mention graph of a month', query: `{ mentionGraph(first: 100, ${month}) { ${edges} } }`, mostMs: 20 },
    {
      name: '3 mention graph of a month with stances',
      query: `{ mentionGraph(first: 100, ${month}) { ${edges.replace('weight', 'weight stances { stance count }')} } }`,
    },
    { name: '3 mention graph of a year', query: `{ mentionGraph(first: 100, ${year}) { ${edges} } }` },
    { name: 'co-mentions of the most quoted, which are kept', query: coMentionsOf(popular[0]), mostMs: 20 },
    { name: 'co-mentions that are counted', query: coMentionsOf(counted), mostMs: 20 },
  ];
}
