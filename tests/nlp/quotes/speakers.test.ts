import { linkEntities } from '../../../src/nlp/entities/link-entities.ts';
import { findRoles } from '../../../src/nlp/entities/roles.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';
import type { ReportingVerb } from '../../../src/nlp/lexicon/reporting-words.ts';
import { findNames } from '../../../src/nlp/names/find-names.ts';
import { makeQuotes } from '../../../src/nlp/quotes/make-quotes.ts';

/**
 * What comes of the last statement of a text. A statement is marked {so} and its speaker <so>, one each, in order; a
 * quotation that nothing attributes is marked [so].
 */
function lastQuote(marked: string) {
  const spans: { open: string; start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (/[<{[]/.test(char)) spans.push({ open: char, start: text.length, end: 0 });
    else if (/[>}\]]/.test(char)) spans.at(-1)!.end = text.length;
    else text += char;
  }
  const document = readDocument(text);
  const range = ({ start, end }: { start: number; end: number }) => ({
    from: document.tokens.findIndex((token) => token.end > start),
    to: document.tokens.findLastIndex((token) => token.start < end) + 1,
  });
  const speakers = spans.filter(({ open }) => open === '<').map(range);
  const names = findNames(document);
  const roles = findRoles(document, names);
  const linked = linkEntities(document, names, roles);
  let next = 0;
  const attributions = spans
    .filter(({ open }) => open !== '<')
    .map((span) => ({
      content: [range(span)],
      cue: null,
      verb: /^\W*\w+ asked/.test(text.slice(span.end)) ? ASK : null,
      speaker: speakers[span.open === '{' ? next++ : next - 1] ?? null,
      guessed: span.open === '[',
      relay: null,
      speech: 1,
      probability: 1,
      foundBy: 'RULE' as const,
    }));
  const quote = makeQuotes({ document, names, roles, linked }, attributions, null).at(-1)!;
  const said = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  return {
    speaker: quote.speakerEntity === null ? null : linked.entities[quote.speakerEntity]!.name,
    printed: said(quote.speaker?.span) ?? null,
    role: said(quote.role) ?? null,
  };
}

const ASK: ReportingVerb = { lemma: 'ask', stance: 'ASK', frames: new Set(), prepositions: new Set(), speech: 1 };

const lastSpeaker = (marked: string): string | null => lastQuote(marked).speaker;

describe('"he" and "she"', () => {
  test.each([
    ['the subject before', 'Peter Brask met John Roe in Oslo. <He> said {it was late}.', 'Peter Brask'],
    ['the one of that sex', 'Peter Brask met Anna Kovac in Oslo. <She> said {it was late}.', 'Anna Kovac'],
    [
      'who spoke last, in the same paragraph',
      'John Roe watched. <Peter Brask> said {it was late}. “{We are tired},” <he> added.',
      'Peter Brask',
    ],
    [
      'who spoke last, in the paragraph before',
      'John Roe watched. <Peter Brask> said {it was late}.\n\n“{We are tired},” <he> added.',
      'Peter Brask',
    ],
    [
      'the new subject of the paragraph',
      '<Peter Brask> said {it was late}.\n\nJohn Roe was angry at the delay. “{We are tired},” <he> said.',
      'John Roe',
    ],
    [
      'not whom the statement before was about',
      '<Peter Brask> said {that John Roe should go}. “{We are tired},” <he> added.',
      'Peter Brask',
    ],
    ['not whom the quotation names', 'Peter Brask came late. “{John Roe has to go},” <he> said.', 'Peter Brask'],
    [
      'the owner of what the sentence is about, when nobody else is there',
      "Peter Brask's plan was rejected. <He> said {it was late}.",
      'Peter Brask',
    ],
    ['the one told of in an apposition', 'Anna Kovac, the envoy, was late. “{We waited},” <she> said.', 'Anna Kovac'],
    [
      'the one named after it in the sentence',
      'It was late. Although <he> {wanted to stay}, Peter Brask left the hall.',
      'Peter Brask',
    ],
    ['the one with the title "Ms."', 'Ms. Kovac met Mr. Brask at noon. “{We waited},” <she> said.', 'Kovac'],
    [
      'the one who was called so before',
      'Kerrin Vale said that she was late. Peter Brask left. “{We waited},” <she> said.',
      'Kerrin Vale',
    ],
    [
      'not a man when a woman is named nearer by role',
      'Peter Brask called his spokeswoman Kerrin Vale. “{We waited},” <she> said.',
      'Kerrin Vale',
    ],
    ['"his" of a warning', 'Peter Brask met Anna Kovac. Nobody heard <his> warning {that it was late}.', 'Peter Brask'],
    ['nobody whom the text names', '“{We waited},” <he> said.', null],
    [
      'nobody, after an expert without a name',
      'Peter Brask left early. <An expert> said {it was over}. “{It was a long day},” <he> said.',
      null,
    ],
    ['nobody of the other sex', 'Anna Kovac met Maria Lind in Oslo. <He> said {it was late}.', null],
    ['"they" stays open', 'Peter Brask met Anna Kovac. <They> said {it was late}.', null],
    ['"it" is the body that spoke', '<NATO> said {it was ready}. <It> added {that talks would go on}.', 'NATO'],
    ['"who" is the name before', 'They met Anna Kovac, <who> said {it was late}.', 'Anna Kovac'],
    ['"who" of a group stays open', 'Anna Kovac met voters <who> said {it was late}.', null],
  ])('%s', (_name, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('nouns', () => {
  test.each([
    ['an office before the name', 'Finance Minister Anna Kovac came. <The minister> said {it was late}.', 'Anna Kovac'],
    [
      'an office after the name',
      'Anna Kovac, the mayor of Bergen, came. <The mayor> said {it was late}.',
      'Anna Kovac',
    ],
    [
      'an office of two, by the field',
      'Foreign Minister Anna Kovac met Finance Minister Peter Brask. <The finance minister> said {it was late}.',
      'Peter Brask',
    ],
    [
      'an office that is common knowledge',
      'Sergey Lavrov met Viktor Orban in Budapest. <The Russian foreign minister> said {it was late}.',
      'Sergey Lavrov',
    ],
    [
      'an office of another country',
      'Danish Foreign Minister Anna Kovac came. <The French foreign minister> said {it was late}.',
      null,
    ],
    ['an office that nobody there holds', 'Anna Kovac came home. <The foreign minister> said {it was late}.', null],
    ['a deputy', 'Minister Anna Kovac came. <The deputy minister> said {it was late}.', null],
    ['"the envoy\'s deputy"', "Envoy Anna Kovac left. <The envoy's deputy> said {it was over}.", null],
    ['his lawyer', 'Peter Brask left the court. <His lawyer> said {it was over}.', null],
    ['a spokesman of somebody', "Peter Brask left. <Brask's spokesman> said {it was over}.", null],
    ['an adviser of somebody', 'Peter Brask left. <A Brask adviser> said {it was over}.', null],
    ['an aide to somebody', 'Peter Brask left. <An aide to Mr. Brask> said {it was over}.', null],
    [
      'a former aide with a name',
      'Peter Brask left. <A former Brask adviser, Anna Kovac,> said {it was over}.',
      'Anna Kovac',
    ],
    [
      'a spokesman with a name',
      "Anna Kovac left. <Kovac's spokesman, Peter Brask,> said {it was over}.",
      'Peter Brask',
    ],
    [
      'the official without a name',
      '<An official> said {it was late}. Peter Brask left. <The official> added {that it was over}.',
      null,
    ],
    ['officials', 'Peter Brask left. <Officials> said {it was over}.', null],
    ['the couple', 'Peter Brask and Anna Kovac left. <The couple> said {it was over}.', null],
    [
      'the leaders of two countries, who speak for each',
      '<The leaders of Norway and Denmark> said {it was over}.',
      'Norway',
    ],
    ['officials of two countries', '<Officials of Norway and Denmark> said {it was over}.', null],
    ['two of one office', 'Senator Anna Kovac met Senator Peter Brask. <The senator> said {it was late}.', null],
    [
      'two of one office, when one spoke last',
      'Senator Anna Kovac met Senator Peter Brask in Oslo on Monday. <Kovac> said {it was late}. “{We waited},” <the senator> said.',
      'Anna Kovac',
    ],
    ['"Sen." and "senator"', 'Sen. Anna Kovac came late. “{We waited},” <the senator> said.', 'Anna Kovac'],
    [
      'an epithet of who spoke last',
      '<Peter Brask>, a retired surgeon, said {it was late}.\n\n“{We waited},” <the retired surgeon> said.',
      'Peter Brask',
    ],
    [
      'a tycoon who was called a billionaire',
      'Billionaire Peter Brask bought the club. <The tycoon> said {it was a good day}.',
      'Peter Brask',
    ],
    [
      'the ministry',
      "Russia's foreign ministry denied it. <The ministry> said {it was late}.",
      "Russia's foreign ministry",
    ],
    ['the agency', '<NASA> said {it was ready}. <The agency> added {that it would wait}.', 'NASA'],
    ['the company of nobody', 'Peter Brask left. <The company> said {it was over}.', null],
    ['a poll', 'Peter Brask left. <A poll> said {it was over}.', null],
  ])('%s', (_name, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['a surname', 'Anna Kovac came. <Kovac> said {it was late}.', 'Anna Kovac'],
    ['a given name', 'Anna Kovac came. <Anna> said {it was late}.', 'Anna Kovac'],
    [
      '"Kovac\'s" before a noun that reports',
      "Anna Kovac came. <Kovac's> claim {that it was late} was denied.",
      'Anna Kovac',
    ],
    [
      'the title tells husband from wife',
      'Anna Kovac and Peter Kovac came. <Mr. Kovac> said {it was late}.',
      'Peter Kovac',
    ],
    ['"Mrs."', 'Anna Kovac and Peter Kovac came. <Mrs. Kovac> said {it was late}.', 'Anna Kovac'],
    [
      'the pronoun after it tells husband from wife',
      'Anna Kovac and Peter Kovac came. <Kovac> said {he was late}.',
      'Peter Kovac',
    ],
    [
      'an office tells two of one surname apart',
      'Jan Kovac, the mayor, met Peter Kovac, the ambassador. <Ambassador Kovac> said {it was late}.',
      'Peter Kovac',
    ],
    ['two of one surname otherwise', 'Jan Kovac and Peter Kovac came. <Kovac> said {it was late}.', null],
    [
      'the one whom the text is about',
      'Jan Kovac won. Kovac came to Oslo. Kovac was glad. Kovac stayed. His father, Peter Kovac, was there. <Kovac> said {it was late}.',
      'Jan Kovac',
    ],
    ['a surname of two words', 'Anna Brask Lind came. <Brask Lind> said {it was late}.', 'Anna Brask Lind'],
    ['a name with its title', '<Prime Minister Anna Kovac> said {it was late}.', 'Anna Kovac'],
    ['a name after its role', "<The club's captain, Anna Kovac,> said {it was late}.", 'Anna Kovac'],
    ['a name of a country', '<Russia> said {it was late}.', 'Russia'],
    ['an institution', '<The Kremlin> said {it was late}.', 'Kremlin'],
    ['a federation that is not its country', '<Tennis Norway> said {it was over}.', 'Tennis Norway'],
    ['an office with "of"', '<U.S. Secretary of State Antony Blinken> said {it was over}.', 'Antony Blinken'],
    ["a transcript's label", 'Chris Roe talked to Anna Kovac.\n\n<KOVAC>: {We will not go there again.}', 'Anna Kovac'],
    [
      'a label with the given name',
      'Chris Roe talked to Anna Kovac.\n\n<ANNA KOVAC>: {We will not go there again.}',
      'Anna Kovac',
    ],
    [
      'a label with the given name alone',
      'Chris Roe talked to Anna Kovac.\n\n<ANNA>: {We will not go there again.}',
      'Anna Kovac',
    ],
    [
      'a label with a title and a party',
      'Chris Roe talked to Anna Kovac.\n\n<SEN. KOVAC (D-OHIO)>: {We will not go there again.}',
      'Anna Kovac',
    ],
    [
      'a label whose surname is a title',
      'Chris Roe talked to Anna King.\n\n<KING>: {We will not go there again.}',
      'Anna King',
    ],
    ['a label of one of two bearers', 'Jan Kovac met Anna Kovac.\n\n<KOVAC>: {We will not go there again.}', null],
  ])('%s', (_name, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe('quotations that nothing attributes', () => {
  test.each([
    ['go on with who spoke', '“{We waited},” <Anna Kovac> said.\n\n“[Nobody came to the hall.]”', 'Anna Kovac'],
    [
      'answer a question',
      '“{We waited},” <Anna Kovac> said.\n\n“{Did you stay?}” <Brask> asked.\n\n“[Until the very end.]”',
      'Anna Kovac',
    ],
    ['stay open when nobody can have answered', '“{Did you stay?}” <Brask> asked.\n\n“[Until the very end.]”', null],
  ])('%s', (_name, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

test.each([
  ['with the speaker', '<Prime Minister Anna Kovac> said {it was late}.', 'Prime Minister'],
  ['with an earlier naming', 'Anna Kovac, the mayor of Bergen, came. “{It is late},” <she> said.', 'mayor of Bergen'],
  ['nowhere', 'Anna Kovac came. “{It is late},” <she> said.', null],
])('the role is the one printed %s', (_name, text, expected) => {
  expect(lastQuote(text).role).toBe(expected);
});
