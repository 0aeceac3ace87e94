import { readDocument } from '../../../src/nlp/layers/document.ts';
import type { TokenRange } from '../../../src/nlp/layers/sentences.ts';
import { readSaidOn } from '../../../src/nlp/quotes/dates/said-on.ts';

/** A sentence with {speaker}, <cue> and [content] marked: `{Lavrov} <said> on Tuesday [that the talks had failed].` */
function saidOn(marked: string, publishedAt: string | null): string | null {
  const text = marked.replace(/[{}<>[\]]/g, '');
  const document = readDocument(text);
  const ranges = (open: string, close: string): TokenRange[] => {
    const found: TokenRange[] = [];
    for (let at = marked.indexOf(open); at >= 0; at = marked.indexOf(open, at + 1)) {
      const [start, end] = [at, marked.indexOf(close, at)].map(
        (i) => marked.slice(0, i).replace(/[{}<>[\]]/g, '').length,
      );
      const inside = document.tokens.flatMap((token, i) => (token.start >= start! && token.end <= end! ? [i] : []));
      found.push({ from: inside[0]!, to: inside.at(-1)! + 1 });
    }
    return found;
  };
  const attribution = {
    content: ranges('[', ']'),
    cue: ranges('<', '>')[0] ?? null,
    speaker: ranges('{', '}')[0] ?? null,
    verb: null,
    guessed: false,
    relay: null,
    speech: 1,
    probability: 1,
    foundBy: 'RULE' as const,
  };
  return readSaidOn(document, attribution, publishedAt);
}

/** A Saturday. */
const PUBLISHED = '2022-01-29T10:00:00Z';

test.each([
  // Weekdays: the last one up to the day of publication.
  ['{Lavrov} <said> on Tuesday [that the talks had failed].', '2022-01-25'],
  ['{Lavrov} <said> Tuesday [the talks had failed].', '2022-01-25'],
  ['{Lavrov} <told> reporters in Geneva on Friday [that the talks had failed].', '2022-01-28'],
  ['{Lavrov} <said> on Saturday [that the talks had failed].', '2022-01-29'],
  ['{Lavrov} <said> on Sunday [that the talks had failed].', '2022-01-23'],
  ['{Lavrov} <said> late on Thursday [that the talks had failed].', '2022-01-27'],
  ['{Lavrov} <said> on Wednesday night [that the talks had failed].', '2022-01-26'],
  ['{Lavrov} <said> last Friday [that the talks had failed].', '2022-01-28'],
  ['{Lavrov} <said> last Saturday [that the talks had failed].', '2022-01-22'],
  ['{Lavrov} <said> this Monday [that the talks had failed].', '2022-01-24'],
  ['{Lavrov} <said> on Monday last week [that the talks had failed].', '2022-01-17'],
  ['{Lavrov} <said> on Sunday of last week [that the talks had failed].', '2022-01-23'],
  ['{Lavrov} <said> last week on Friday [that the talks had failed].', '2022-01-21'],
  ['{Lavrov} <said> on Thurs. [that the talks had failed].', '2022-01-27'],
  ['“[We tried],” {Lavrov} <said> on Tuesday.', '2022-01-25'],
  ['“[We tried],” <said> {Lavrov} on Tuesday.', '2022-01-25'],
  ['“[We tried],” {Lavrov} <said> on Tuesday, before leaving for Minsk on Thursday.', '2022-01-25'],
  // Beside the speaker.
  ['On Tuesday, {Lavrov} <said> [that the talks had failed].', '2022-01-25'],
  ['On Tuesday {the minister} <said> [the talks had failed].', '2022-01-25'],
  ['Speaking in Minsk on Monday, {Lavrov} <said> [the talks had failed].', '2022-01-24'],
  ['In a statement on Thursday {the ministry} <denied> [that talks had failed].', '2022-01-27'],
  ['At a news conference in Oslo on January 20, {the envoy} <said> [she would stay].', '2022-01-20'],
  ['“[We tried],” and on Tuesday {he} <added>: “[We failed].”', '2022-01-25'],
  // Occasions.
  ['{Lavrov} <said> in an interview published Monday [that the talks had failed].', '2022-01-24'],
  ['{Lavrov} <said> in Monday’s interview [that the talks had failed].', '2022-01-24'],
  ['{Lavrov} <said> in a Friday news conference [that the talks had failed].', '2022-01-28'],
  ["{Lavrov} <said> in Friday's radio address [that the talks had failed].", '2022-01-28'],
  ['{Lavrov} <wrote> in a letter dated January 12 [that the talks had failed].', '2022-01-12'],
  // Days counted from publication.
  ['{Lavrov} <said> yesterday [that the talks had failed].', '2022-01-28'],
  ['Yesterday {Lavrov} <said> [that the talks had failed].', '2022-01-28'],
  ['{Lavrov} <said> yesterday evening [that the talks had failed].', '2022-01-28'],
  ['{Lavrov} <said> last night [that the talks had failed].', '2022-01-28'],
  ['{Lavrov} <said> today [that the talks had failed].', '2022-01-29'],
  ['{Lavrov} <said> earlier today [that the talks had failed].', '2022-01-29'],
  ['Earlier in the day {Lavrov} <said> [that the talks had failed].', '2022-01-29'],
  ['{Lavrov} <said> this morning [that the talks had failed].', '2022-01-29'],
  ['{Lavrov} <said> two days ago [that the talks had failed].', '2022-01-27'],
  ['{Lavrov} <said> 10 days ago [that the talks had failed].', '2022-01-19'],
  ['{Lavrov} <said> a day ago [that the talks had failed].', '2022-01-28'],
  // Dates.
  ['{Lavrov} <said> on January 20 [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on 20 January [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on Jan. 20 [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on 20 Jan 2022 [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on the 20th of January [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on January 3rd [that the talks had failed].', '2022-01-03'],
  ['{Lavrov} <said> on Tuesday, January 18, [that the talks had failed].', '2022-01-18'],
  ['{Lavrov} <said> on 3 March 2021 [that the talks had failed].', '2021-03-03'],
  ['{Lavrov} <said> on March 3, 2021, [that the talks had failed].', '2021-03-03'],
  ['{Lavrov} <said> on 2021-03-03 [that the talks had failed].', '2021-03-03'],
  ['{Lavrov} <said> on December 30 [that the talks had failed].', '2021-12-30'],
  ['{Lavrov} <said> on February 5 [that the talks had failed].', '2021-02-05'],
  ['{Lavrov} <said> on February 29, 2020 [that the talks had failed].', '2020-02-29'],
])('is read: %s', (marked, expected) => {
  expect(saidOn(marked, PUBLISHED)).toBe(expected);
});

test.each([
  ['no day', '{Lavrov} <said> [that the talks had failed].'],
  ['a week', '{Lavrov} <said> last week [that the talks had failed].'],
  ['several weeks', '{Lavrov} <said> two weeks ago [that the talks had failed].'],
  ['a month', '{Lavrov} <said> in January [that the talks had failed].'],
  ['a month and a year', '{Lavrov} <said> in May 2014 [that the talks had failed].'],
  ['a year', '{Lavrov} <said> in 2014 [that the talks had failed].'],
  ['a day of the story', '{Lavrov} <said> the following day [that the talks had failed].'],
  ['a day in the content', '{Lavrov} <said> [that the talks had failed on Tuesday].'],
  ['a day in the quotation', '“[We met on Tuesday],” {Lavrov} <said>.'],
  ['a day that opens the content', '{Lavrov} <said>: “[On Tuesday we met].”'],
  ['a later day', '{Lavrov} <said> on March 3, 2022 [that the talks had failed].'],
  ['a coming weekday', '{Lavrov} <said> next Friday [the talks would fail].'],
  ['what is not said yet', '{Lavrov} will <say> on Friday [that the talks have failed].'],
  ['what is about to be said', '{Lavrov} is expected to <announce> on Monday [that the talks have failed].'],
  ['a day that no month has', '{Lavrov} <said> on February 30 [that the talks had failed].'],
  ['a day that no year has', '{Lavrov} <said> on February 29, 2021 [that the talks had failed].'],
  ['a day that is no day', '{Lavrov} <said> on January 99 [that the talks had failed].'],
  ['a month that is none', '{Lavrov} <said> on 2021-13-03 [that the talks had failed].'],
  ['since when', '{Lavrov} has <said> since Tuesday [that the talks had failed].'],
  ['after what', '{Lavrov} <said> after the vote on Tuesday [that the talks had failed].'],
  ['whose vote', '{Lavrov} <said> of Tuesday’s vote [that it had failed].'],
  ['which attack', '{Lavrov} <said> of the Tuesday attack [that it had failed].'],
  ['when somebody came', '“[We tried],” <said> {Lavrov}, who arrived on Tuesday.'],
  [
    'when something else happened',
    'The bank raised its rates on Tuesday and {Lavrov} <said> [that the talks had failed].',
  ],
  ['another sentence', 'They met on Tuesday. {Lavrov} <said> [that the talks had failed].'],
  ['no cue', '“[We met on Tuesday].”'],
])('is not made of %s', (_, marked) => {
  expect(saidOn(marked, PUBLISHED)).toBeNull();
});

test.each([
  ['{Lavrov} <said> on Tuesday [that the talks had failed].', null],
  ['{Lavrov} <said> on January 20 [that the talks had failed].', null],
  ['{Lavrov} <said> yesterday [that the talks had failed].', null],
  ['{Lavrov} <said> on January 20, 2022 [that the talks had failed].', '2022-01-20'],
  ['{Lavrov} <said> on 20 January 2022 [that the talks had failed].', '2022-01-20'],
])('without the day of publication only a date with its year is read: %s', (marked, expected) => {
  expect(saidOn(marked, null)).toBe(expected);
  expect(saidOn(marked, 'in spring')).toBe(expected);
});

test('the day of publication is that in UTC, wherever the machine stands', () => {
  expect(saidOn('{Lavrov} <said> today [that the talks had failed].', '2022-01-29T23:30:00-05:00')).toBe('2022-01-30');
  expect(saidOn('{Lavrov} <said> on January 1 [that the talks had failed].', '2022-01-01')).toBe('2022-01-01');
});
