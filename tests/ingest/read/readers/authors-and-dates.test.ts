import { readByline, splitAuthors } from '../../../../src/ingest/read/readers/byline.ts';
import { parsePublishedDate } from '../../../../src/ingest/read/readers/published-date.ts';

test.each([
  ['ada@courier.example (Ada Holt)', ['Ada Holt']],
  ['https://www.social.example/adaholt', []],
  ['Hours Ago Ada Holt', ['Ada Holt']],
  ['3 minutes ago Ada Holt and Tom Brask', ['Ada Holt', 'Tom Brask']],
  ['By Ada Holt For The Courier', ['Ada Holt']],
  ['Holt, Anna', ['Anna Holt']],
  ['Anna Holt, Courier', ['Anna Holt', 'Courier']],
  ['Anna, Tom', ['Anna', 'Tom']],
  ['Ada Holt @adaholt', ['Ada Holt']],
  ['Reporting by Ada Holt in Oslo; Editing by Tom Brask', ['Ada Holt']],
  ['Ada Holt; additional reporting by Tom Brask in Bergen', ['Ada Holt', 'Tom Brask']],
  ['Reporting by Ada Holt in Oslo and Tom Brask in Bergen', ['Ada Holt', 'Tom Brask']],
  ['Ada Holt, edited by Tom Brask', ['Ada Holt']],
  ['Ada Holt | Harbour Echo', ['Ada Holt', 'Harbour Echo']],
  ['HNA/Norwire', ['HNA', 'Norwire']],
  ['Ada Holt in Oslo', ['Ada Holt in Oslo']],
])('the authors of %j', (byline, authors) => {
  expect(splitAuthors(byline)).toEqual(authors);
});

test.each([
  ['By Ada Holt (AP)', ['Ada Holt']],
  ['By Ada Holt @adaholt', ['Ada Holt']],
  ['By Ada Holt (right) and a friend', []],
])('the authors of the line %j', (line, authors) => {
  expect(readByline(line)).toEqual(authors);
});

test.each([
  ['Tue Mar 05 10:00:00 +0000 2019', '2019-03-05T10:00:00.000Z'],
  ['Tue Mar  5 10:00:00 2019', '2019-03-05T10:00:00.000Z'],
  ['Mar 5 10:00 EST 2019', '2019-03-05T15:00:00.000Z'],
])('a date with its year at the end: %s', (printed, instant) => {
  expect(parsePublishedDate(printed)?.toISOString()).toBe(instant);
});

test.each(['Tue Mar 35 10:00:00 +0000 2019', 'Tue Mar 05 25:00:00 +0000 2019'])('no date: %s', (printed) => {
  expect(parsePublishedDate(printed)).toBeNull();
});
