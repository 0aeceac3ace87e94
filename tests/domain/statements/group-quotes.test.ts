import { groupQuotes, prepareQuote, type StatementCandidate } from '../../../src/domain/statements/group-quotes.ts';
import { readWording } from '../../../src/domain/statements/wording.ts';
import { quotedText } from './read-pairs.ts';

const said = (line: string, speakerId: number | null = 1, negated = false) =>
  prepareQuote({ ...quotedText(line), speakerId, negated });
const storedAs = (statementId: number, line: string, repeatedText: string | null = null): StatementCandidate => ({
  statementId,
  canonical: readWording(quotedText(line)),
  repeatedText,
});
const NONE: StatementCandidate[] = [];

const WHOLE = 'We will rebuild the bridge before the winter, and we will never again trust a foreign builder.';
const START = 'We will rebuild the bridge before the winter';
const END = 'we will never again trust a foreign builder';

/** Groups of quotes of one article for which nothing is stored. */
const grouped = (lines: readonly string[], speakerId: number | null = 1) =>
  groupQuotes(
    lines.map((line) => said(line, speakerId)),
    lines.map(() => NONE),
  );

describe('quotes of one article', () => {
  test('are statements of their own, or one when they have the same words', () => {
    expect(grouped([START, 'The council knows nothing about any of this.', WHOLE])).toEqual({
      groups: [
        { statementId: null, absorbed: [] },
        { statementId: null, absorbed: [] },
      ],
      groupOf: [0, 1, 0],
    });
  });

  test('that are parts of a later one are one statement with it', () => {
    expect(grouped([START, END, WHOLE]).groupOf).toEqual([0, 0, 0]);
    expect(grouped([START, END]).groupOf).toEqual([0, 1]);
  });

  test('are two statements when one of them says that it was not said', () => {
    const quotes = [said(START), said(START, 1, true), said(START, 1, true)];
    expect(groupQuotes(quotes, [NONE, NONE, NONE]).groupOf).toEqual([0, 1, 1]);
    const keys = new Set(quotes[0]!.keys);
    expect(quotes[1]!.keys.filter((key) => keys.has(key))).toEqual([]);
  });

  test('of two speakers are two statements', () => {
    expect(groupQuotes([said(START, 1), said(START, 2)], [NONE, NONE]).groupOf).toEqual([0, 1]);
  });

  test('of nobody known are one when more words are the same', () => {
    const short = 'The harbour needs better lights';
    expect(grouped([short, short], 1).groupOf).toEqual([0, 0]);
    expect(grouped([short, short], null).groupOf).toEqual([0, 1]);
    expect(grouped([WHOLE, WHOLE], null).groupOf).toEqual([0, 0]);
  });

  test('of nobody known, in an article that has copies, are joined with those of the copies and not with each other', () => {
    const inArticle = (articleId: number) => ({ ...said('Yes', null), amongCopies: { key: 7, articleId } });
    const groupOf = (...articleIds: number[]) =>
      groupQuotes(
        articleIds.map(inArticle),
        articleIds.map(() => NONE),
      ).groupOf;
    expect(groupOf(1, 1)).toEqual([0, 1]);
    expect(groupOf(1, 2)).toEqual([0, 0]);
    expect(groupOf(1, 1, 2, 2)).toEqual([0, 1, 0, 0]);
  });

  test('that say too little are found by nothing', () => {
    for (const line of ['Yes', 'No comment', 'I am very proud', '', '“”', '…']) expect(said(line).keys).toEqual([]);
    expect(grouped(['Yes', 'Yes']).groupOf).toEqual([0, 1]);
  });
});

describe('a quote and what is stored', () => {
  const single = (line: string, ...candidates: StatementCandidate[]) => groupQuotes([said(line)], [candidates]).groups;

  test('joins the statement whose wording it is a part of', () => {
    expect(single(START, storedAs(7, WHOLE))).toEqual([{ statementId: 7, absorbed: [] }]);
  });

  test('joins a statement that was reported in its very words before, though its wording is another one', () => {
    const otherPart = storedAs(7, END, START);
    expect(single(START, otherPart)).toEqual([{ statementId: 7, absorbed: [] }]);
    expect(single(START, storedAs(7, END))).toEqual([{ statementId: null, absorbed: [] }]);
  });

  test('does not believe a key alone: the words are compared', () => {
    expect(single(START, storedAs(7, END, `${START} again`))).toEqual([{ statementId: null, absorbed: [] }]);
  });

  test('makes one of two statements that are parts of it: the older, whatever comes first', () => {
    expect(single(WHOLE, storedAs(9, START), storedAs(7, END))).toEqual([{ statementId: 7, absorbed: [9] }]);
  });

  test('makes no one of two long statements that share its words', () => {
    const phrase = 'We will defend every metre of this coast';
    const first = `${phrase}, and the fishermen will get their boats back before the summer.`;
    const second = `My answer to the admiral is short. ${phrase}.`;
    expect(single(phrase, storedAs(7, first), storedAs(8, second))).toEqual([{ statementId: 7, absorbed: [] }]);
    expect(single(second, storedAs(7, first))).toEqual([{ statementId: null, absorbed: [] }]);
  });

  test('that is partly quoted makes no one of two that are quoted as a whole', () => {
    const mixed = `the mayor would “rebuild the bridge before the winter” and “never again trust a foreign builder”`;
    const { groups } = groupQuotes(
      [said(mixed)],
      [[storedAs(7, 'rebuild the bridge before the winter'), storedAs(8, 'never again trust a foreign builder')]],
    );
    expect(groups).toEqual([{ statementId: 7, absorbed: [] }]);
  });

  test('two statements that become one for one quote are one for the next of the article', () => {
    const both = [storedAs(7, START), storedAs(9, END)];
    expect(groupQuotes([said(WHOLE), said(END)], [both, [storedAs(9, END, END)]])).toEqual({
      groups: [{ statementId: 7, absorbed: [9] }],
      groupOf: [0, 0],
    });
  });
});
