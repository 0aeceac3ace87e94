import type { EntityType } from '../../../src/domain/entity.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';
import { splitNames } from '../../../src/nlp/names/edges/split-names.ts';
import { findNames } from '../../../src/nlp/names/find-names.ts';

/** Names with the letter of their type: I(ndividual), B(ody) or L(ocation). */
const namesOf = (text: string): string[] => {
  const document = readDocument(text);
  const letters = { PERSON: 'I', ORGANIZATION: 'B', PLACE: 'L' };
  return findNames(document).map(
    ({ from, to, type }) =>
      `${letters[type]}:${text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)}`,
  );
};

test.each([
  'Joop van ’t Hoff',
  "Pieter van 't Sant",
  'Omar al-Rashid',
  'Ali bin Hamad Al Thani',
  'Sean O’Brien',
  'Maria de la Cruz',
  'Jorge da Silva',
  'Luiz dos Santos',
  'Ursula von der Heyden',
  'Ludwig von und zu Stein',
  'Jean de La Fontaine',
  'Kim Min-jun',
  'Park Geun-hye',
  'Orbán Viktor',
  'Nguyễn Văn Nam',
])('the name of %s is whole', (name) => {
  expect(namesOf(`The envoy ${name} said the talks went on.`)).toEqual([`I:${name}`]);
});

test.each([
  ['Allies of Marta Kovac said she would run.', 'I:Marta Kovac'],
  ['Lawyers for Peter Hale said he was innocent.', 'I:Peter Hale'],
  ['Sir Martin Hale KC told the court that he was ill.', 'I:Martin Hale'],
  ['Dr Omar Haddad MBE agreed on Friday.', 'I:Omar Haddad'],
  ['Brigadier General Omar Diallo said so on Friday.', 'I:Omar Diallo'],
])('what stands around a name is no part of it: %s', (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test.each([
  ['Cornerback Devin Watts said he would miss the game.', 'I:Devin Watts'],
  ['Beekeeper Anna Lind sold honey.', 'I:Anna Lind'],
])('what somebody does is no part of the name: %s', (text, name) => {
  expect(namesOf(text)).toContain(name);
});

test('a month behind a title is a given name', () => {
  expect(namesOf('Councilwoman June Park said the votes were there.')).toEqual(['I:June Park']);
});

test('a lone word is a name by what stands beside it', () => {
  expect(namesOf('Mr. English met the board.')).toEqual(['I:English']);
  expect(namesOf('The twins play on Sunday. Athanasious said she was glad.')).toEqual(['I:Athanasious']);
});

test('a bill is nobody', () => {
  expect(
    namesOf('The house passed the Bill Revoking the Permits of Taverns.').filter((name) => /Bill/.test(name)),
  ).toEqual([]);
});

test.each([
  ['The talks were joined by NATO Allies.', ['B:NATO']],
  ['It matters to every U.N. Member State.', ['B:U.N.']],
  ['He thanked the Lund Port Allies.', ['B:Lund Port Allies']],
])('who belongs to a body is not the body: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ['Councillor Meg Holt of Dunmere told the paper that it rained.', ['I:Meg Holt', 'L:Dunmere']],
  ['Peter Stone of Westbrook said he was glad.', ['I:Peter Stone', 'L:Westbrook']],
  ['Tom Kell, of Westbrook, saw it.', ['I:Tom Kell', 'L:Westbrook']],
  ['ASHFORD - Mayor Edda Storm of Ashford said the road was shut.', ['I:Edda Storm', 'L:Ashford']],
  ['Karl Brand of Greenpeace said so.', ['I:Karl Brand', 'B:Greenpeace']],
  ['The lawyer Ida Moss of Holt said so; Ben Holt agreed.', ['I:Ida Moss', 'I:Holt', 'I:Ben Holt']],
])('where somebody is from is a place: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('a body that is known whole is not cut', () => {
  const body = 'Organisation for Security and Co-operation in Europe';
  expect(namesOf(`Rau took over the chair of the ${body} this month.`)).toContain(`B:${body}`);
});

test('an agency beside the day in the head of a text is nobody', () => {
  const head = 'Port talks end\nBy Ines Halloran\nNorthlight Wire | January 12, 2022\n\n';
  expect(namesOf(`${head}The talks failed, said Anna Lind.`)).toEqual(['I:Anna Lind']);
});

test('a king and his country are two names', () => {
  expect(namesOf('King Haakon of Norland opened the dam.')).toEqual(['I:King Haakon', 'L:Norland']);
});

test('a surname may be a word', () => {
  const text =
    'Jane How was there with Glenn Close. How said the plan was sound. “I do not know,” said Close. How old is it? Close the door.';
  expect(namesOf(text)).toEqual(['I:Jane How', 'I:Glenn Close', 'I:How', 'I:Close']);
  expect(namesOf('On Monday Omar Said said he would stay.')).toEqual(['I:Omar Said']);
});

test('a stretch of a headline is no name', () => {
  expect(namesOf('Media In One Debate Answer For Rural Voters\nThe vote was close.')).toEqual([]);
  const text = 'Lind Tells Party He Will Not Run After Vote\nTomas Lind said no.';
  expect(namesOf(text)).toEqual(['I:Lind', 'I:Tomas Lind']);
  const release = 'Lund Robotics Acquires Tessel Vision\n\nLund Robotics said it was the largest maker of robots.';
  expect(namesOf(release)).toContain('B:Lund Robotics');
  expect(namesOf(release)).not.toContain('B:Lund Robotics Acquires Tessel Vision');
});

test.each([
  ['Shares in Wendrow fell 4 percent. “We had no choice,” Wendrow said.', ['B:Wendrow', 'B:Wendrow']],
  ['Wendrow’s board met on Sunday. Later Wendrow declined to comment.', ['B:Wendrow', 'B:Wendrow']],
  ['In May Wendrow said it would appeal. A lawyer for Wendrow agreed.', ['B:Wendrow', 'B:Wendrow']],
  ['On Friday NorthRail said the line was closed.', ['B:NorthRail']],
  [
    'On Friday Alder Finch, a large Danish maker of pumps, left. “No,” Alder Finch said.',
    ['B:Alder Finch', 'B:Alder Finch'],
  ],
  ['Valdant Motors closed a plant. “We tried,” Valdant said.', ['B:Valdant Motors', 'B:Valdant']],
  ['The retailer Kesta closed in May. She had worked at Kesta for years.', ['B:Kesta', 'B:Kesta']],
])('a text shows that a word names a body: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('a description that goes on is that of a person', () => {
  expect(namesOf('On Friday Alder Finch, a company director, left.')).toEqual(['I:Alder Finch']);
});

test('what owns a board may be a person all the same', () => {
  expect(namesOf('Tomas Wendrow left. Mr. Wendrow said it would rain.')).toEqual(['I:Tomas Wendrow', 'I:Wendrow']);
});

test('what a text prints often has one type', () => {
  const text =
    'Tanvir Shoma spoke in Dhaka. The ruling of the Baltic Grain Board (BGB) came late. Farmers say BGB helps. The BGB said no.';
  const types = namesOf(text).filter((name) => name.endsWith('BGB') || name.endsWith('Board'));
  expect(new Set(types)).toEqual(new Set(['B:BGB', 'B:Baltic Grain Board']));
});

test('two names after "according to" are two', () => {
  expect(namesOf('According to Tomas Lind Peter Hale was ill.')).toEqual(['I:Tomas Lind', 'I:Peter Hale']);
  expect(namesOf('According to Tomas Lind Norway is ready.')).toEqual(['I:Tomas Lind', 'L:Norway']);
});

test('a body and somebody of it are two', () => {
  expect(namesOf('She met a teacher of the University of Norway Anna Lind.')).toEqual([
    'B:University of Norway',
    'I:Anna Lind',
  ]);
});

test.each([
  ['Movimiento al Socialismo lost the vote in Bolivia.', 'B:Movimiento al Socialismo'],
  ['The Bundesverband der Industrie warned of losses.', 'B:Bundesverband der Industrie'],
  ['The Red Cross in Uganda said it had sent tents.', 'B:Red Cross'],
])('finds bodies: %s', (text, body) => {
  expect(namesOf(text)).toContain(body);
});

test('"and" between two whole bodies makes no name of them', () => {
  expect(namesOf('The Tarn Defence Ministry and Brask Coast Guard met.')).toEqual([
    'B:Tarn Defence Ministry',
    'B:Brask Coast Guard',
  ]);
  expect(namesOf('The Ministry of Trade and Industry sued.')).toEqual(['B:Ministry of Trade and Industry']);
});

test('the names of a list have one type', () => {
  const names = namesOf('It serves London, Leeds, Morley, Bradford, York, Hull and Whitby.');
  expect(names.filter((name) => !name.startsWith('L:'))).toEqual([]);
});

test('a constituency is one place', () => {
  expect(namesOf('He won the riding of Dartmouth - Halifax in May.')).toEqual(['L:Dartmouth - Halifax']);
  expect(namesOf('She took the train from London - Leeds in May.')).not.toContain('L:London - Leeds');
});

test('who takes sides is not a body', () => {
  expect(namesOf('Rhys Bevan left. Allies of Bevan denied a plot.')).toEqual(['I:Rhys Bevan', 'I:Bevan']);
});

test.each([
  ['The pro-Kovac Harbour Party and a Lund-based man came.', /pro-|based/],
  ['Mr. Hale, R-Maine, and the Oslo-backed Norlander Party met.', /R-Maine|backed/],
])('what is bound by a hyphen describes: %s', (text, wrong) => {
  expect(namesOf(text).filter((name) => wrong.test(name))).toEqual([]);
});

const splitOf = (text: string, type: EntityType): string[] => {
  const document = readDocument(text);
  const names = splitNames(document, { from: 0, to: document.tokens.length, type });
  return names.map(
    ({ from, to, type }) => `${type} ${text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)}`,
  );
};

test.each([
  ['Chicago Mayor Peter Hale', ['PLACE Chicago', 'PERSON Peter Hale']],
  ['Federal Harbour Council Chair Anna Kovac', ['ORGANIZATION Federal Harbour Council', 'PERSON Anna Kovac']],
  ['White House Chief Of Staff Peter Hale', ['ORGANIZATION White House', 'PERSON Peter Hale']],
  ['CNN’s Martha Brask', ['ORGANIZATION CNN', 'PERSON Martha Brask']],
  ['Actress Laura Brask', ['PERSON Laura Brask']],
  ['Chief Justice Miller', ['PERSON Miller']],
  ['Peter B. Hale of Lund District Court', ['PERSON Peter B. Hale', 'ORGANIZATION Lund District Court']],
  ['Pastor Peter Hale of Lund Avenue Church', ['PERSON Peter Hale', 'ORGANIZATION Lund Avenue Church']],
  ['Senate and House', ['ORGANIZATION Senate', 'ORGANIZATION House']],
  ['Goldman Sachs, Bank of America', ['ORGANIZATION Goldman Sachs', 'ORGANIZATION Bank of America']],
  ['General Mills', ['ORGANIZATION General Mills']],
  ['Justice Department', ['ORGANIZATION Justice Department']],
  ['Mayor Daley College', ['ORGANIZATION Mayor Daley College']],
  ['Grace College of Lund', ['ORGANIZATION Grace College of Lund']],
])('several in one, of which one has a title: %s', (text, names) => {
  expect(splitOf(text, 'ORGANIZATION')).toEqual(names);
});

test('the verb of a headline does not cut a country', () => {
  expect(namesOf('Envoys want the United States to leave the harbour.')).toEqual(['L:United States']);
});

test('two words are somebody where the text says whose agent', () => {
  expect(namesOf('Hope Park, his agent, said nobody had slept.')).toEqual(['I:Hope Park']);
});

test('who has a forward is a team', () => {
  expect(namesOf('On Sunday Brenmouth’s young forward Jamal Whyte scored three.')).toEqual([
    'B:Brenmouth',
    'I:Jamal Whyte',
  ]);
});

test('a body that everybody knows is no person, and is not passed over', () => {
  const text = 'Safaricom was fined on Monday. The video went viral via WhatsApp, and the NRL had no comment.';
  expect(namesOf(text)).toEqual(['B:Safaricom', 'B:WhatsApp', 'B:NRL']);
  expect(namesOf('The minister went to Shell Beach with Orange farmers.')).not.toContain('B:Shell');
});

test.each([
  ['The Consiglio Nazionale per le Acque said no.', ['B:Consiglio Nazionale per le Acque']],
  ["On Monday the Ministero dell'Ambiente reopened.", ["B:Ministero dell'Ambiente"]],
  ['The Bundesamt für Gewässer said the numbers fell.', ['B:Bundesamt für Gewässer']],
])('a body of another language has its small words: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('somebody may be called as a place or its people are', () => {
  expect(namesOf('India Willoughby told the court that she was ill.')).toEqual(['I:India Willoughby']);
  const text = 'Lukas Dane said the plan would fail. Paul Cuban wants it. Cuban, who owns a team, said so.';
  expect(namesOf(text)).toEqual(['I:Lukas Dane', 'I:Paul Cuban', 'I:Cuban']);
  expect(namesOf('Jordan urged calm. Jordan said its borders would stay open.')).toEqual(['L:Jordan', 'L:Jordan']);
});

test('two unions are two, and the firm of the next sentence is no person', () => {
  expect(namesOf('Unite and GMB said that their members would strike.')).toEqual(['B:Unite', 'B:GMB']);
  expect(namesOf('Northgate said it was sorry. The firm will pay.')).toEqual(['B:Northgate']);
});

test('a side of a town is a place, and no body', () => {
  expect(namesOf('He would build it in the park on the South Side of Chicago, he said.')).toContain(
    'L:South Side of Chicago',
  );
});

test('an auxiliary that opens a question is no given name', () => {
  expect(namesOf('Will Pruitt say that she was wrong? Nobody knows.')).toEqual(['I:Pruitt']);
  expect(namesOf('Will Pruitt said that she was wrong.')).toEqual(['I:Will Pruitt']);
});
