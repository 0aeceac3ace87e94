import type { EntityType, ExtractedEntity } from '../../../src/domain/entity.ts';
import { normalizeName } from '../../../src/domain/names/normalize-name.ts';
import { matchNodes } from '../../../src/ingest/link/match-nodes.ts';
import { settleEntities } from '../../../src/ingest/link/settle-entities.ts';
import { lookupNames } from '../../../src/ingest/link/stored-names.ts';
import { type EntityFields, entityOf } from '../../support/articles.ts';
import { startProcessorClock } from '../../support/processor-time.ts';
import { makeLinkGraph } from './link-graph.ts';

const person = (fields: EntityFields) => entityOf('PERSON', fields);
const organization = (fields: EntityFields) => entityOf('ORGANIZATION', fields);
const place = (fields: EntityFields) => entityOf('PLACE', fields);
const wikidata = (value: string) => ({ externalIds: [{ scheme: 'wikidata', value }] });
const roles = (...titles: string[]) => ({ roles: titles.map((title) => ({ title, organization: null })) });

/**
 * Links article after article: the id of each entity's node, 1, 2, ... in the order in which they are made, or "open".
 */
function linkArticles(...articles: ExtractedEntity[][]) {
  const graph = makeLinkGraph();
  const linked = articles.map((entities) => graph.link(entities).map((id) => (typeof id === 'number' ? id : 'open')));
  return { linked, names: graph.nodes.map((node) => node.name) };
}

describe('people', () => {
  test.each([
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Sergey Lavrov', 'Sergey V. Lavrov'],
    ['S. Lavrov', 'Sergey Lavrov'],
    ['Joe Biden', 'Joseph R. Biden Jr.'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen'],
    ['Emmanuel Macron', 'EMMANUEL MACRON'],
    ['Željko Jović', 'Zeljko Jovic'],
    ['Conor O’Shea', "Conor O'Shea"],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Muammar Gaddafi', 'Moammar Qadhafi'],
    ['Mohammed Tantawi', 'Mohamed Tantawi'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Antony Blinken', 'Anthony Blinken'],
    ['Melanie Verveer', 'Melanne Verveer'],
    ['Ted Cruz', 'Sens. Ted Cruz'],
    ['Keir Starmer', 'Sir Keir Starmer'],
    ['Hillary Clinton', 'Hillary Rodham Clinton'],
    ['J.K. Rowling', 'JK Rowling'],
    ['Shinzo Abe', 'Abe Shinzo'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Debbie Wasserman Schultz', 'Wasserman Schultz'],
    ['Dmytriy Halvorov', 'Dmytrij Halvorov'],
    ['Erica Nordqvist', 'Erika Nordqvist'],
    ['Volodmyr Halvorov', 'Volodymyr Halvorov'],
    ['Vilfred Nordqvist', 'Wilfred Nordqvist'],
    ['Recep Tayyip Erdoğan', 'Tayyip Erdogan'],
  ])('%s and %s are one', (first, second) => {
    expect(linkArticles([person(first)], [person(second)]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person(second)], [person(first)]).linked).toEqual([[1], [1]]);
  });

  test.each([
    ['Jake Sullivan', 'John Sullivan'],
    ['Maria Zakharova', 'Sergey Lavrov'],
    ['Ivan Petrov', 'Igor Petrov'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Li Keqiang', 'Li Qiang'],
    ['Mohammed bin Salman', 'Mohammed bin Zayed'],
    ['Martin Luther King Jr.', 'Martin Luther King Sr.'],
    ['Maria Lindqvist', 'Marta Lindqvist'],
    ['Henrik Lindqvist', 'Henrika Lindqvist'],
    ['Karin Lindqvist', 'Karen Lindqvist'],
    ['Marian Lindqvist', 'Marion Lindqvist'],
    ['Hasan Baraqi', 'Husan Baraqi'],
    ['Torvan Lindqvist', 'Torven Lindqvist'],
    ['Torvab Lindqvist', 'Torvac Lindqvist'],
    ['Kristian Lindqvist', 'Kristina Lindqvist'],
    ['Denis Lindqvist', 'Denise Lindqvist'],
    ['Bob Smith', 'Robert Smith'],
  ])('%s and %s are two', (first, second) => {
    expect(linkArticles([person(first)], [person(second)]).linked).toEqual([[1], [2]]);
    expect(linkArticles([person(second)], [person(first)]).linked).toEqual([[1], [2]]);
  });

  test('a double surname joins the single one known before', () => {
    expect(linkArticles([person('Kim Kardashian')], [person('Kim Kardashian-West')]).linked).toEqual([[1], [1]]);
  });

  test('names that may be one are one where a role agrees', () => {
    const bob = person({ name: 'Bob Smith', ...roles('Senator') });
    const robert = person({ name: 'Robert Smith', ...roles('senator from Maine') });
    expect(linkArticles([bob], [robert]).linked).toEqual([[1], [1]]);
  });

  test('a father and a son of one name are two where an article names both', () => {
    const both = [person('Tomas Lindqvist'), person('Tomas Lindqvist Jr.')];
    expect(linkArticles(both).linked).toEqual([[1, 2]]);
    expect(linkArticles([person('Tomas Lindqvist')], both).linked).toEqual([[1], [1, 2]]);
  });

  test('a surname alone is the one who is known by it', () => {
    expect(linkArticles([person('Sergey Lavrov')], [person('Lavrov')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Ursula von der Leyen')], [person('von der Leyen')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Bill de Blasio')], [person('Blasio')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Conor O’Shea')], [person("O'Shea")]).linked).toEqual([[1], [1]]);
  });

  test('a surname that two people have is nobody, and says who it could be', () => {
    const graph = makeLinkGraph();
    graph.link([person('Ivan Orlov')]);
    graph.link([person('Igor Orlov')]);
    expect(graph.link([person('Orlov')])).toEqual([{ candidates: [1, 2] }]);
  });

  test('a surname that very many people have is nobody even while one is known', () => {
    const graph = makeLinkGraph();
    expect(graph.link([person('Smith')])).toEqual([{ candidates: [] }]);
    graph.link([person('Mary Smith')]);
    expect(graph.link([person('Smith')])).toEqual([{ candidates: [1] }]);
  });

  test('a role tells which Sullivan', () => {
    const { linked } = linkArticles(
      [person({ name: 'Jake Sullivan', ...roles('national security adviser') })],
      [person({ name: 'John Sullivan', ...roles('U.S. Ambassador to Russia') })],
      [person({ name: 'Sullivan', ...roles('Ambassador') })],
      [person({ name: 'Sullivan', ...roles('National Security Adviser') })],
      [person({ name: 'Sullivan', ...roles('official') })],
    );
    expect(linked).toEqual([[1], [2], [2], [1], ['open']]);
  });

  test('an initial that two people share is nobody', () => {
    const { linked } = linkArticles([person('Ivan Orlov')], [person('Igor Orlov')], [person('I. Orlov')]);
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('one known by the surname takes the full name later, and is found by both', () => {
    const { linked, names } = linkArticles(
      [person('Lavrov')],
      [person({ name: 'Sergey Lavrov', aliases: ['Lavrov'] })],
      [person('Sergei Lavrov'), person('Lavrov')],
    );
    expect(linked).toEqual([[1], [1], [1, 1]]);
    expect(names).toEqual(['Sergey Lavrov']);
  });

  test('the fuller name is shown, but not what an unknown word before it makes of it', () => {
    expect(linkArticles([person('Wasserman Schultz')], [person('Debbie Wasserman Schultz')]).names).toEqual([
      'Debbie Wasserman Schultz',
    ]);
    expect(linkArticles([person('Jan Novotny')], [person('Praguer Jan Novotny')]).names).toEqual(['Jan Novotny']);
  });

  test('two full names in one article do not both become the one known by the surname', () => {
    const { linked, names } = linkArticles([person('Orlov')], [person('Ivan Orlov'), person('Igor Orlov')]);
    expect(linked).toEqual([[1], [2, 3]]);
    expect(names).toEqual(['Orlov', 'Ivan Orlov', 'Igor Orlov']);
  });

  test('another role does not take over the one known by the surname', () => {
    const { linked } = linkArticles(
      [person({ name: 'Orlov', ...roles('Foreign Minister') })],
      [person({ name: 'Anna Orlov', ...roles('goalkeeper') })],
    );
    expect(linked).toEqual([[1], [2]]);
  });

  test('two spellings in one article are one, known before or not', () => {
    const both = [person('Sergey Lavrov'), person('Sergei Lavrov')];
    expect(linkArticles(both).linked).toEqual([[1, 1]]);
    expect(linkArticles([person('Lavrov')], both).linked).toEqual([[1], [1, 1]]);
  });

  test('a title in the alias does not make two', () => {
    const { linked } = linkArticles(
      [person({ name: 'Jens Stoltenberg', aliases: ['Secretary General Stoltenberg', 'Stoltenberg'] })],
      [person({ name: 'Stoltenberg', aliases: [] })],
    );
    expect(linked).toEqual([[1], [1]]);
  });
});

describe('a given name alone', () => {
  test('stays open: Bob of one article is not the Bob of the next', () => {
    const bob = person({ name: 'Bob' });
    const full = person({ name: 'Bob Corker', aliases: ['Bob', 'Corker'] });
    expect(linkArticles([full], [bob], [bob]).linked).toEqual([[1], ['open'], ['open']]);
    expect(linkArticles([person({ name: 'Nancy', ...roles('daughter') })]).linked).toEqual([['open']]);
  });

  test('is a surname behind a title, or where the article has someone of that surname', () => {
    const ayotte = person({ name: 'Elsa Oleg', ...roles('conductor') });
    expect(linkArticles([ayotte], [person('Mr. Oleg')], [person('Oleg')]).linked).toEqual([[1], [1], ['open']]);
    expect(linkArticles([person('Elsa Oleg'), person('Oleg')]).linked).toEqual([[1, 1]]);
  });

  test('Speaker Ryan is Paul Ryan by the role, Ryan nobody', () => {
    const { linked } = linkArticles(
      [person({ name: 'Paul Ryan', ...roles('House Speaker') })],
      [person({ name: 'Ryan', ...roles('Speaker') })],
      [person('Ryan')],
    );
    expect(linked).toEqual([[1], [1], ['open']]);
  });
});

describe('organizations', () => {
  const nato = { name: 'North Atlantic Treaty Organization', acronym: 'NATO' };

  test('an acronym is the organization that has it', () => {
    const { linked } = linkArticles([organization(nato)], [organization('NATO')], [organization('Nato')]);
    expect(linked).toEqual([[1], [1], [1]]);
  });

  test('the full name joins the one known by its acronym', () => {
    expect(linkArticles([organization('NATO')], [organization(nato)]).linked).toEqual([[1], [1]]);
  });

  test('two organizations that share nothing but the acronym stay two, and the acronym alone is neither', () => {
    const { linked } = linkArticles(
      [organization({ name: 'American Broadcasting Company', acronym: 'ABC' })],
      [organization({ name: 'Australian Broadcasting Corporation', acronym: 'ABC' })],
      [organization('ABC')],
    );
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test.each([
    ['The Kremlin', 'Kremlin'],
    ['Organization for Grain Trade', 'Organisation for Grain Trade'],
    ['Centre for Naval Defence', 'Center for Naval Defense'],
    ['Council for Baltic Co-operation', 'Council for Baltic Cooperation'],
    ['Fjordbank ASA', 'Fjordbank'],
    ['Acme Baltic, Inc.', 'Acme Baltic Ltd'],
    ['Department of Forestry', 'Forestry Department'],
    ['Hansen and Sons', 'Hansen & Sons'],
    ['Russian Foreign Ministry', "Russia's Foreign Ministry"],
    ['Russian Foreign Ministry', 'Ministry of Foreign Affairs of the Russian Federation'],
    ['German Defence Ministry', "Germany's Defense Ministry"],
  ])('%s and %s are one', (first, second) => {
    expect(linkArticles([organization(first)], [organization(second)]).linked).toEqual([[1], [1]]);
    expect(linkArticles([organization(second)], [organization(first)]).linked).toEqual([[1], [1]]);
  });

  test.each([
    ['Russian Foreign Ministry', 'Ukrainian Foreign Ministry'],
    ['Iowa Supreme Court', 'Ohio Supreme Court'],
    ['Labour Party', 'Australian Labor Party'],
    ['British Broadcasting Corporation', 'British Broadcasting'],
  ])('%s and %s are two', (first, second) => {
    expect(linkArticles([organization(first)], [organization(second)]).linked).toEqual([[1], [2]]);
  });

  test('a foreign ministry without a country is that of the only one named, or open', () => {
    const oslo = place({ name: 'Oslo', countryCode: 'NO' });
    const sweden = place({ name: 'Sweden', countryCode: 'SE' });
    const ministry = organization('Foreign Ministry');
    const { linked } = linkArticles(
      [organization('Norwegian Foreign Ministry')],
      [ministry, oslo],
      [ministry, oslo, sweden],
      [ministry],
    );
    expect(linked).toEqual([[1], [1, 2], ['open', 2, 3], ['open']]);
  });
});

describe('places', () => {
  const atlanta = place({ name: 'Atlanta', countryCode: 'US' });
  const tbilisi = place({ name: 'Tbilisi', countryCode: 'GE' });

  test('Georgia beside Tbilisi is the country, beside Atlanta the state, beside both or neither open', () => {
    const graph = makeLinkGraph();
    expect(graph.link([place('Georgia'), tbilisi])).toEqual([1, 2]);
    expect(graph.link([place({ name: 'Georgia', countryCode: 'US' }), atlanta])).toEqual([3, 4]);
    expect(graph.link([place('Georgia'), atlanta, tbilisi])).toEqual([{ candidates: [1, 3] }, 4, 2]);
    expect(graph.link([place('Georgia')])).toEqual([{ candidates: [1, 3] }]);
    expect(graph.nodes.map((node) => [node.name, node.countryCode, node.externalIds[0]?.value])).toEqual([
      ['Georgia', 'GE', 'Q230'],
      ['Tbilisi', 'GE', undefined],
      ['Georgia', 'US', 'Q1428'],
      ['Atlanta', 'US', undefined],
    ]);
  });

  test('Washington beside Seattle is the state, beside the White House the capital', () => {
    const [state] = settleEntities([place('Washington'), place('Seattle')]);
    const [capital] = settleEntities([place('Washington'), organization('White House')]);
    expect([state!.name, capital!.name]).toEqual(['Washington', 'Washington, D.C.']);
    expect(linkArticles([place('Washington')]).linked).toEqual([['open']]);
  });

  test('cities of one name in two countries are two', () => {
    const first = place({ name: 'Valencia', countryCode: 'ES' });
    const second = place({ name: 'Valencia', countryCode: 'VE' });
    expect(linkArticles([first], [second], [first]).linked).toEqual([[1], [2], [1]]);
  });

  test.each<[EntityType, EntityType]>([
    ['PERSON', 'PLACE'],
    ['PLACE', 'ORGANIZATION'],
    ['ORGANIZATION', 'PERSON'],
  ])('%s and %s of one name are one where hardly anything speaks for either', (first, second) => {
    const { linked } = linkArticles([entityOf(first, 'Lincolnshire')], [entityOf(second, 'Lincolnshire')]);
    expect(linked).toEqual([[1], [1]]);
  });
});

describe('a type is decided by all articles', () => {
  const borneOut = { evidence: 4 };

  test('the one that more speaks for wins, whichever came first', () => {
    const graph = makeLinkGraph();
    graph.link([person({ name: 'Lake Orrin', evidence: 1 })]);
    expect(graph.nodes).toMatchObject([{ type: 'PERSON' }]);
    graph.link([place({ name: 'Lake Orrin', evidence: 4 })]);
    graph.link([person({ name: 'Lake Orrin', evidence: 2 })]);
    expect(graph.nodes).toMatchObject([
      { id: graph.nodes[0]!.id, type: 'PLACE', votes: { PERSON: 3, PLACE: 4 }, names: ['lake orrin', 'orrin'] },
    ]);
  });

  test('a tie changes nothing', () => {
    const graph = makeLinkGraph();
    graph.link([organization('Lake Orrin')]);
    graph.link([place('Lake Orrin')]);
    expect(graph.nodes).toMatchObject([{ type: 'ORGANIZATION', votes: { ORGANIZATION: 1, PLACE: 1 } }]);
  });

  test('somebody and a place of one name, both borne out, stay two', () => {
    const somebody = person({ name: 'Kirk Lanark', ...borneOut });
    const somewhere = place({ name: 'Kirk Lanark', ...borneOut });
    expect(linkArticles([somebody], [somewhere], [somebody], [somewhere]).linked).toEqual([[1], [2], [1], [2]]);
  });

  test('a word that people are called by is not taken for a place of the name: Jordan', () => {
    const striker = person({ name: 'Jordan', ...roles('striker') });
    expect(linkArticles([place('Jordan')], [striker]).linked).toEqual([[1], [2]]);
    expect(linkArticles([person('Lincoln')], [place('Lincoln')]).linked).toEqual([[1], [2]]);
  });

  test('a body and the place where it is are one, and ids keep two apart', () => {
    const club = organization({ name: 'Orrin Hall', ...borneOut });
    expect(linkArticles([club], [place({ name: 'Orrin Hall', ...borneOut })]).linked).toEqual([[1], [1]]);
    const known = organization({ name: 'Orrin Hall', ...wikidata('Q1') });
    expect(linkArticles([known], [place({ name: 'Orrin Hall', ...wikidata('Q2') })]).linked).toEqual([[1], [2]]);
  });

  test('what only the capitals of a headline speak for makes no node, and is one that is known', () => {
    const headline = organization({ name: 'Orrin Says No', evidence: 0 });
    const known = organization({ name: 'Orrin Says No', evidence: 1 });
    expect(linkArticles([headline], [known], [headline]).linked).toEqual([['open'], [1], [1]]);
  });
});

describe('two of one name', () => {
  const member = person({ name: 'David Harrowby', ...roles('Conservative MP for Wells') });
  const coach = person({ name: 'David Harrowby', ...roles('high school swim coach in Dayton') });

  test('an MP for Wells is no swim coach in Dayton, and without a role it could be either', () => {
    expect(linkArticles([member], [coach], [member], [coach], [person('David Harrowby')]).linked).toEqual([
      [1],
      [2],
      [1],
      [2],
      ['open'],
    ]);
  });

  test('an astronaut of one crew is no mayor of Dayton', () => {
    const [astronaut, mayor] = ['astronaut on the Mars crew', 'mayor of Dayton'].map((title) =>
      person({ name: 'Susan Keller', ...roles(title) }),
    );
    expect(linkArticles([astronaut!], [mayor!]).linked).toEqual([[1], [2]]);
  });

  test.each([
    ['senator from Iowa', 'President'],
    ['governor of Ohio', 'senator from Ohio'],
    ['actor', 'governor of California'],
    ['coach', 'goalkeeper of Lund'],
    ['lawyer in Lund', 'mayor of Malmo'],
    ['French foreign minister', 'teacher in Lyon'],
  ])('%s and %s may be one', (first, second) => {
    const [one, other] = [first, second].map((title) => person({ name: 'David Harrowby', ...roles(title) }));
    expect(linkArticles([one!], [other!]).linked).toEqual([[1], [1]]);
  });

  test('one letter of the first name makes another of two with the same role', () => {
    const [one, other] = ['Joan Lindqvist', 'Jean Lindqvist'].map((name) => person({ name, ...roles('Judge') }));
    expect(linkArticles([one!], [other!]).linked).toEqual([[1], [2]]);
  });

  test.each([
    ['Bishop', 'goalkeeper'],
    ['Rabbi', 'quarterback'],
    ['heart surgeon', 'rapper'],
    ['drummer of a band', 'Archbishop of Lund'],
  ])('%s and %s are two lives, and a role tells whose the surname is', (first, second) => {
    const [one, other] = [first, second].map((title) => person({ name: 'David Harrowby', ...roles(title) }));
    const later = person({ name: 'Harrowby', ...roles(second) });
    expect(linkArticles([one!], [other!], [later]).linked).toEqual([[1], [2], [2]]);
  });

  test.each([
    ['Bishop of Lund', 'former goalkeeper'],
    ['Bishop', 'poet'],
    ['surgeon', 'painter'],
    ['rapper', 'footballer'],
    ['actor', 'governor'],
    ['goalkeeper', 'mayor'],
    ['surgeon at Lund', 'goalkeeper of Lund'],
  ])('%s and %s may be one who leads both', (first, second) => {
    const [one, other] = [first, second].map((title) => person({ name: 'David Harrowby', ...roles(title) }));
    expect(linkArticles([one!], [other!]).linked).toEqual([[1], [1]]);
  });

  test('Mr. Cole is not Anna Cole, in one article and the next', () => {
    const cole = person({ name: 'Okonjo', pronoun: 'he' });
    expect(linkArticles([cole, person('Anna Okonjo')]).linked).toEqual([[1, 2]]);
    expect(linkArticles([person('Anna Okonjo')], [cole]).linked).toEqual([[1], [2]]);
    expect(linkArticles([person('Peter Okonjo')], [cole]).linked).toEqual([[1], [1]]);
  });

  test('Lord Pemberton beside Dame Olive Pemberton is somebody else', () => {
    const lord = person({ name: 'Lord Pemberton', ...roles('former chancellor') });
    const dame = person('Dame Olive Pemberton');
    expect(linkArticles([lord, dame])).toEqual({ linked: [[1, 2]], names: ['Lord Pemberton', 'Olive Pemberton'] });
    expect(linkArticles([person('Olive Pemberton')], [dame, lord]).linked).toEqual([[1], [1, 2]]);
  });
});

describe('external ids', () => {
  test('the same one is the same thing under any name, also in one article', () => {
    const union = organization({ name: 'European Union', ...wikidata('Q458') });
    const brussels = organization({ name: 'Brussels', ...wikidata('Q458') });
    expect(linkArticles([union], [brussels]).linked).toEqual([[1], [1]]);
    expect(linkArticles([union, brussels]).linked).toEqual([[1, 1]]);
  });

  test('different ones are different things under one name, and the bare name is neither', () => {
    const { linked } = linkArticles(
      [person({ name: 'John Sullivan', ...wikidata('Q6259') })],
      [person({ name: 'John Sullivan', ...wikidata('Q6260') })],
      [person('John Sullivan')],
    );
    expect(linked).toEqual([[1], [2], ['open']]);
  });

  test('a name without one joins the name with one, and the other way round', () => {
    const lavrov = { name: 'Sergey Lavrov', ...wikidata('Q58217') };
    expect(linkArticles([person(lavrov)], [person('Sergei Lavrov')]).linked).toEqual([[1], [1]]);
    expect(linkArticles([person('Lavrov')], [person(lavrov)]).linked).toEqual([[1], [1]]);
  });
});

test('names to look up are normalized, each once, with spellings, the bare surname and the reversed order', () => {
  const lavrov = person({ name: 'Sergey Lavrov', aliases: ['Lavrov', 'Mr. Lavrov'] });
  const names = lookupNames([lavrov, organization({ name: 'The OSCE', acronym: 'OSCE' })]);
  expect(names).toEqual(['sergey lavrov', 'lavrov', 'mr lavrov', 'lavrov sergey', 'osce']);
  expect(names).toEqual(names.map(normalizeName));
  expect(lookupNames([person('Oleh Zelenskiy')])).toEqual(expect.arrayContaining(['zelensky', 'zelenskyy']));
});

describe('hostile names', () => {
  const NAMES = {
    empty: '',
    'marks only': '—…“”',
    'white space': ' \n\t\u00a0 ',
    'a title only': 'Mr.',
    'a suffix only': 'Jr.',
    numbers: '1984 2022',
    'ten thousand letters': 'a'.repeat(10_000),
    'ten thousand words': 'Al '.repeat(10_000),
    'nested brackets': '('.repeat(5_000) + ')'.repeat(5_000),
    'half a surrogate': 'Anna \ud83d Orlova',
    'right to left': 'سيرغي لافروف',
    'an override of direction': 'Anna \u202eavolrO',
    'combining marks': `e${'\u0301'.repeat(5_000)}`,
    'like a prototype': '__proto__ constructor',
  };

  test.each(Object.entries(NAMES))('%s', (_, name) => {
    const entities = (['PERSON', 'ORGANIZATION', 'PLACE'] as const).map((type) =>
      entityOf(type, { name, aliases: [name], acronym: name, ...roles(name) }),
    );
    const spent = startProcessorClock();
    const settled = settleEntities(entities);
    expect(lookupNames(settled)).not.toContain('');
    const links = matchNodes(settled, []);
    expect(spent()).toBeLessThan(500);
    expect(links).toHaveLength(3);
    for (const link of links)
      if (link.type !== 'OPEN') expect(link.names.map((one) => one.normalized)).not.toContain('');
  });

  test('what is no name is nobody, and looked up under none', () => {
    const none = [person('—'), organization('…'), person('1984'), person('a'.repeat(10_000)), place('')];
    expect(linkArticles(none).linked).toEqual([none.map(() => 'open')]);
    expect(lookupNames(none)).toEqual([]);
  });

  test('a name in another script is a name', () => {
    expect(linkArticles([person('سيرغي لافروف')], [person('سيرغي لافروف')]).linked).toEqual([[1], [1]]);
  });

  test('two thousand namesakes take no time to speak of', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => person(`Q${'x'.repeat(3)}${i} Orlov`));
    const known = many.map((entity, i) => ({
      ...entity,
      id: i + 1,
      names: [normalizeName(entity.name), 'orlov'],
      votes: {},
      roles: ['minister'],
    }));
    const spent = startProcessorClock();
    expect(matchNodes([person({ name: 'Orlov', ...roles('Minister') })], known)).toMatchObject([
      { type: 'OPEN', candidates: { length: 20 } },
    ]);
    expect(spent()).toBeLessThan(500);
  });
});
