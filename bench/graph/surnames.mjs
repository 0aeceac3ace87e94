// What the bare surnames of the most quoted people give: node bench/graph/surnames.mjs [address of a running server]
// Read the choices and the ties one by one: a wrong choice is worse than a tie.
const address = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

async function ask(query, variables) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json();
}

const { data } = await ask('{ people(first: 100) { nodes { name } } }');
const surnames = new Set(data.people.nodes.map(({ name }) => name.split(' ').at(-1)));
const found = { unique: [], chosen: [], tie: [], unknown: [] };
for (const surname of surnames) {
  const answer = await ask('query ($name: String!) { entity(by: { name: $name }) { name } }', { name: surname });
  const list = (entities) => entities.map(({ name, quoteCount }) => `${name} ${quoteCount}`).join(', ');
  const [error] = answer.errors ?? [];
  const [choice] = answer.extensions?.names ?? [];
  if (error) found.tie.push(`${surname}: ${list(error.extensions.candidates)}`);
  else if (choice?.others.length > 0) {
    found.chosen.push(`${surname}: ${list([choice.chosen])}; not ${list(choice.others)} (${choice.otherCount})`);
  } else found[answer.data.entity ? 'unique' : 'unknown'].push(surname);
}
for (const [what, lines] of Object.entries(found)) console.log(`${what}: ${lines.length}\n  ${lines.join('\n  ')}`);
