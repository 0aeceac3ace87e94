import { readFileSync } from 'node:fs';
import type { ArticleDraft } from '../../../../src/domain/article.ts';
import { readByline, splitAuthors } from '../../../../src/ingest/read/readers/byline.ts';
import { readDateLine } from '../../../../src/ingest/read/readers/date-line.ts';
import { readText, titleOf } from '../../../../src/ingest/read/readers/text.ts';
import { startProcessorClock } from '../../../support/processor-time.ts';

const fixture = (name: string) => readFileSync(`${__dirname}/../../fixtures/news/2022/${name}`, 'utf8');
const draft = (document: string) => readText(document, 'x.txt') as ArticleDraft;

test('a saved web page becomes an article and keeps every line of its text', () => {
  const text = fixture('ferry.txt').trim();
  expect(readText(fixture('ferry.txt'), 'ferry.txt')).toEqual({
    text,
    title: 'Ferry crews end nine-day walkout',
    url: null,
    publishedAt: new Date('2022-01-27T00:00:00Z'),
    outlet: 'Harbour Courier',
    authors: ['Orla Quinn', 'Tomas Reyes'],
    section: null,
    language: null,
    origin: 'ferry.txt',
  });
});

test('a headline glued to a place line is cut off, and the day of a place line is no date of publication', () => {
  expect(draft(fixture('bridge.txt'))).toMatchObject({
    title: 'Council delays bridge vote again',
    publishedAt: null,
    outlet: null,
    authors: [],
  });
});

test('a head that was glued to the first sentence is read for headline, date and authors, and stays in the text', () => {
  const text = 'Politics March 4, 2021 No Comments on HARBOUR TAX WILL STAY The mayor said on Thursday that it would.';
  expect(draft(text)).toMatchObject({ title: 'HARBOUR TAX WILL STAY', publishedAt: new Date('2021-03-04'), text });
  const signed =
    'By IDA MOSS and TOM REEVE Published: 09:14 EST, 3 May 2019 | Updated: 11:20 EST, 3 May 2019 A farmer in Ayr left home.';
  expect(draft(signed)).toMatchObject({
    title: 'A farmer in Ayr left home',
    publishedAt: new Date('2019-05-03'),
    authors: ['IDA MOSS', 'TOM REEVE'],
  });
  expect(draft('Subject: No new tax\n\nThe mayor said so.').title).toBe('No new tax');
});

test.each([
  '# Sluice *sticks* again\n\n*By Ines Moll*\n\n_3 May 2022_',
  '# **Sluice sticks again**\n\n**By Ines Moll | 3 May 2022**',
  'Sluice __sticks__ [again](https://northgate.example/sluice)\n_By Ines Moll_\n***Published 3 May 2022***',
])('Markdown is read for what its marks are around, and stays in the text: %j', (head) => {
  const text = `${head}\n\nThe sluice of Northgate sticks, the mayor said on Monday.`;
  expect(draft(text)).toMatchObject({
    text,
    title: 'Sluice sticks again',
    authors: ['Ines Moll'],
    publishedAt: new Date('2022-05-03'),
  });
});

test('a mark that is around nothing stays in the title', () => {
  expect(draft('Score 4 * 3 * 2 wins file_name_here*\n\nText.').title).toBe('Score 4 * 3 * 2 wins file_name_here*');
});

test.each([
  'The Northgate Herald | 3 May 2022\nCouncil Backs New Bridge\nBy Ann Lee, Senior Writer - Updated 4:15 PM',
  'Council Backs New Bridge\nBy Ann Lee, Senior Writer - Updated 4:15 PM\nThe Northgate Herald | 3 May 2022',
  'The Northgate Herald - 3 May 2022 - by Ann Lee\nCouncil Backs New Bridge',
  'Council Backs New Bridge\nAnn Lee, Senior Writer\nThe Northgate Herald, Tuesday 3 May 2022',
])('paper, day and author on lines of several kinds: %j', (head) => {
  expect(draft(`${head}\n\nThe council voted for the bridge on Monday.`)).toMatchObject({
    title: 'Council Backs New Bridge',
    publishedAt: new Date('2022-05-03'),
    outlet: 'The Northgate Herald',
    authors: ['Ann Lee'],
  });
});

test('an address on a line of its own near the top is where the article was published', () => {
  const text =
    'Crews end walkout\nBy Jane Doe\nSource: https://Harbour.example/news/1?a=b\n\nThe crews said it was over.';
  expect(draft(text)).toMatchObject({ title: 'Crews end walkout', url: 'https://harbour.example/news/1?a=b', text });
});

test('an address inside a sentence is none', () => {
  expect(draft('Crews end walkout\n\nSee https://harbour.example/news/1 for more, they said.').url).toBeNull();
});

test("a page's article without its page is read without its tags", () => {
  expect(draft('<p>The port is shut.</p>\n<p>“It is cold,” said Ada Lind.</p>\n').text).toBe(
    'The port is shut.\n\n“It is cold,” said Ada Lind.',
  );
  expect(draft('Use <p> for paragraphs.').text).toBe('Use <p> for paragraphs.');
});

test('line ends become \\n and white space around the text goes', () => {
  expect(draft('\n\nOne headline\r\n\r\nSome words.\rMore.\n \n').text).toBe('One headline\n\nSome words.\nMore.');
});

test.each([
  ['', 'is empty'],
  [' \n\t\r\n', 'is empty'],
  ['--- ***', 'is empty'],
  ['a\0b', 'holds a NUL character (at 1)'],
  ['ab\ud800c', 'holds half a surrogate pair (at 2)'],
  ['x'.repeat(2 * 1024 ** 2 + 1), 'is over 2 MB of text'],
])('a text that cannot be stored is rejected: %.10j', (document, reason) => {
  expect(readText(document, 'x.txt')).toEqual({ status: 'REJECTED', origin: 'x.txt', reason });
});

test.each([
  [
    'Lynch: No outside influence on probe.\n\nWASHINGTON (AP) — The probe is free.',
    'Lynch: No outside influence on probe',
  ],
  ['Harbour Courier | January 27, 2022\nBy Jane Doe\nCrews end walkout\n\nText.', 'Crews end walkout'],
  ['Share this article\nCrews end walkout\n\nText.', 'Crews end walkout'],
  ['Is it over?\n\nText.', 'Is it over?'],
  [
    "Falling Deficit to Reverse Course in '16 as U.S. Ages.\n\nText.",
    "Falling Deficit to Reverse Course in '16 as U.S. Ages",
  ],
  [
    "Independents alone won't decide N.H.; \nCandidates will need support.\n\nText.",
    "Independents alone won't decide N.H.",
  ],
  ['Haley speaks in S.C.\n\nText.', 'Haley speaks in S.C.'],
  ['Talks fail in GenevaThe envoy said on Friday that nothing was agreed.', 'Talks fail in Geneva'],
  ['Kremlin rejects reportBy Jane Doe and more of the same line', 'Kremlin rejects report'],
  ['GENEVA, Jan 21 (Reuters) - Talks ended without a result. More talks are planned.', 'Talks ended without a result'],
  ['Talks end with no deal GENEVA, Jan 21 (Reuters) - The envoys left.', 'Talks end with no deal'],
  ['McDonald and YouTube sue iPhone maker over fees\n\nText.', 'McDonald and YouTube sue iPhone maker over fees'],
  ['Why the NATO alliance — and Russia — matter\n\nText.', 'Why the NATO alliance — and Russia — matter'],
  ['Updated 26 January 2022', 'Updated 26 January 2022'],
  [`${'word '.repeat(80)}end.`, `${'word '.repeat(39)}word…`],
])('the title is the headline, else the first sentence: %.50s', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test('an outlet on a line of its own is known by the byline above and the date line below', () => {
  const head = 'Crews end walkout\nBy Jane Doe\nNorthlight Wire\nUpdated 26 January 2022, 21:05 GMT\n\nText.';
  expect(draft(head)).toMatchObject({ outlet: 'Northlight Wire', publishedAt: new Date('2022-01-26T21:05:00Z') });
});

test('the date of publication goes before the date of an update', () => {
  const head = 'Crews end walkout\nUpdated 27 January 2022\nPublished: 26 January 2022, 08:00 GMT\n\nText.';
  expect(draft(head).publishedAt).toEqual(new Date('2022-01-26T08:00:00Z'));
});

test('one line may hold byline, outlet and date', () => {
  expect(draft('Crews end walkout\nBy Jane Doe | CBS News | January 27, 2022\n\nText.')).toMatchObject({
    authors: ['Jane Doe'],
    outlet: 'CBS News',
    publishedAt: new Date('2022-01-27T00:00:00Z'),
  });
});

test('neither an agency in a place line nor a section beside the date is the outlet', () => {
  expect(draft('Crews end walkout\nWorld News | January 27, 2022\n\nGENEVA (Reuters) - Text.').outlet).toBeNull();
});

test.each([
  ['Updated 26 January 2022, 18:05 GMT', '2022-01-26T18:05:00Z'],
  ['January 27, 2022', '2022-01-27T00:00:00Z'],
  ['Jan. 27, 2022 at 5:04 p.m. EST', '2022-01-27T22:04:00Z'],
  ['2022-01-27', '2022-01-27T00:00:00Z'],
  ['2022-01-27T10:00:00+03:00', '2022-01-27T07:00:00Z'],
  ['First published on Thu 27 Jan 2022 18.05 GMT', '2022-01-27T18:05:00Z'],
  ['Updated 1417 GMT (2217 HKT) January 27, 2022', '2022-01-27T14:17:00Z'],
  ['16:05 GMT 27.01.2022 (Updated: 17:10 GMT 27.01.2022)', '2022-01-27T16:05:00Z'],
  ['27th January 2022', '2022-01-27T00:00:00Z'],
  ['Posted on 26.01.2022 at 18:05 CET', '2022-01-26T17:05:00Z'],
  ['January 27, 2022 · 4 min read', '2022-01-27T00:00:00Z'],
])('a date line is read: %s', (line, instant) => {
  expect(readDateLine(line)).toMatchObject({ instant: new Date(instant), rest: expect.stringMatching(/^·?$/) });
});

test.each([
  'GENEVA, Jan 21 —',
  'Friday',
  '3 days ago',
  '05/02/2022',
  '05.02.2022',
  '2022-02-30',
  'February 30, 2022',
  'January 2022',
])('a date that is not whole, not sure or not in the calendar is none: %s', (line) =>
  expect(readDateLine(line)).toBeNull(),
);

test.each(['He said so on January 26, 2022, before the vote.', 'In January 27, 2022 terms, nothing changed'])(
  'a date inside a sentence is not the date of the article: %s',
  (sentence) => expect(draft(`Crews end walkout\n\n${sentence}`).publishedAt).toBeNull(),
);

test.each([
  ['Guy Faulconbridge and Kate Holton', ['Guy Faulconbridge', 'Kate Holton']],
  ['MATT APUZZO, MICHAEL S. SCHMIDT and JULIA PRESTON', ['MATT APUZZO', 'MICHAEL S. SCHMIDT', 'JULIA PRESTON']],
  ['Paul Singer, @singernews, USA TODAY', ['Paul Singer']],
  ['Kevin Johnson,, Natalie DiBlasio, and Aamer Madhani', ['Kevin Johnson', 'Natalie DiBlasio', 'Aamer Madhani']],
  ['Philip Rucker,Robert Costa', ['Philip Rucker', 'Robert Costa']],
  ['By ALEXANDRA ALTER. Follow Alexandra Alter on Twitter @xanalter.', ['ALEXANDRA ALTER']],
  ['MAGGIE HABERMAN and RICHARD A. OPPEL JR.', ['MAGGIE HABERMAN', 'RICHARD A. OPPEL JR.']],
  ['Sam Poe, Jr.', ['Sam Poe, Jr.']],
  ['AP', ['AP']],
  ['USA TODAY', ['USA TODAY']],
  [', ,', []],
])('the authors of "%s"', (byline, authors) => {
  expect(splitAuthors(byline, 'usa-today')).toEqual(authors);
});

test.each([
  ['By Jane Doe', ['Jane Doe']],
  ['by JANE DOE and John Roe, Staff Writers', ['JANE DOE', 'John Roe']],
  ['By Jane Doe in Geneva and John Roe in Paris', ['Jane Doe', 'John Roe']],
  ['By Ursula von der Leyen, Political Correspondent', ['Ursula von der Leyen']],
  ['By Virgil', ['Virgil']],
  ['By Monday', []],
  ['By Monday, talks had ended', []],
  ['By the time Jane Doe came, it was over', []],
  ['Bystander Jane Doe', []],
])('a byline is a line of names and nothing else: %s', (line, authors) => {
  expect(readByline(line)).toEqual(authors);
});

test.each([
  'A'.repeat(160),
  `By ${'Aa '.repeat(50)}`,
  '1 '.repeat(80),
  'aaaA'.repeat(40),
  'AAA (AA (AA ',
  '12.12.12',
  ' | ',
  'By Aa in Bb ',
])('lines made to be slow to read are not: %.12s', (line) => {
  const spent = startProcessorClock();
  draft(
    `${Array(12)
      .fill(line.repeat(Math.ceil(150 / line.length)))
      .join('\n')}\n${line.repeat(10_000)}`,
  );
  expect(spent()).toBeLessThan(1000);
});
