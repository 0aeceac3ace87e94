import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const quotesOf = (text: string) =>
  analyze({ text }).quotes.map(
    ({ cue, content }) =>
      `${cue?.negated ? 'not' : cue?.stance} ${content.map((span) => sliceSpan(text, span)).join(' | ')}`,
  );

test.each([
  ['Singer Nora Venn is not worried. "I have a garden."', 'SAY "I have a garden."'],
  ['Baker Otto Lisk, 44, wasn\'t persuaded: "Bread is dear. Cake is dearer."', 'SAY "Bread is dear. Cake is dearer."'],
  ['Dr Ada Finch didn\'t sugarcoat it: "This ward is full."', 'SAY "This ward is full."'],
  ['Minister Lars Huld did not rule out a new toll: "All is open."', 'SAY "All is open."'],
  ['Farmer Ida Bligh cannot believe it: "They took the herd."', 'SAY "They took the herd."'],
  ['Captain Rolf Ahm refused to apologise. "The sea was rough."', 'SAY "The sea was rough."'],
])('a negated reaction leaves what is in the marks said: %s', (text, quote) => {
  expect(quotesOf(text)).toEqual([quote]);
});

test.each([
  ['Coach Nora Venn did not say: "We were slow."', 'not "We were slow."'],
  ['Pilot Nora Venn never said "the wing is old".', 'not "the wing is old"'],
  ['Rumours that Mayor Nora Venn said "sell it" are baseless.', 'not "sell it"'],
  ['A post attributed to Mayor Nora Venn saying "sell it" is fake, the Ledger has found.', 'not "sell it"'],
])('what was not said is negated: %s', (text, quote) => {
  expect(quotesOf(text)).toContain(quote);
});

test.each([
  ['A blog falsely claims that Mayor Nora Venn said "wells are evil".'],
  ['A clip wrongly suggests Nora Venn said "wells are evil".'],
  ['There is no truth to claims that Nora Venn said "wells are evil".'],
])('what is falsely claimed of somebody is negated: %s', (text) => {
  expect(quotesOf(text).at(-1)).toMatch(/^not .*"wells are evil"$/);
});

test('a denial keeps its negation', () => {
  expect(quotesOf('Holt did not say "salt is theft", her spokesman said.')).toContain(
    'SAY Holt did not say "salt is theft"',
  );
});

test('a story that is told and called false by nobody is said', () => {
  expect(quotesOf('Reports that Mayor Nora Venn said "sell it" are true.')[0]).not.toMatch(/^not/);
});

test.each([
  ['At no time during the long hearing did the captain, Otto Lisk, say that he was sorry.', 'that he was sorry'],
  ['Not once in her diary of 400 pages does Nora Venn mention that she was rich.', 'that she was rich'],
  ['In none of her letters did Deputy Nora Venn promise that the bridge would open.', 'that the bridge would open'],
  ['Deputy Nora Venn resisted the temptation to say that she had warned them.', 'that she had warned them'],
  ['Ministers have been at pains to avoid suggesting that the treaty is dead.', 'that the treaty is dead'],
])('what an opening or a verb takes back is not said: %s', (text, content) => {
  expect(quotesOf(text)).toEqual([`not ${content}`]);
});

test.each([
  ['Deputy Nora Venn could not resist saying that she had warned them.'],
  ['At a time of need, Deputy Nora Venn did say that she had warned them.'],
])('what nothing takes back is said: %s', (text) => {
  expect(quotesOf(text)).toEqual(['SAY that she had warned them']);
});

test.each([
  ['Rarely, in ten years of teaching, has Dr Otto Lisk admitted that a pupil was right.', 'that a pupil was right'],
  ['Nobody, not even her friend, Deputy Otto Lisk, has claimed that the vote was clean.', 'that the vote was clean'],
  ['Nothing that Marshal Otto Lisk said suggested that the army would move.', 'that the army would move'],
  ['Deputy Nora Venn held back from saying that the judge had lied.', 'that the judge had lied'],
  ['Governor Otto Lisk shied away from claiming that the dam was safe.', 'that the dam was safe'],
  ['Governor Otto Lisk stopped himself from saying that the dam was safe.', 'that the dam was safe'],
])('what somebody keeps from is not said: %s', (text, content) => {
  expect(quotesOf(text)).toEqual([`not ${content}`]);
});

test('what somebody does not shy away from is said', () => {
  expect(quotesOf('Governor Otto Lisk did not shy away from saying that the dam was safe.')).toEqual([
    'SAY that the dam was safe',
  ]);
});

test('what a forged letter has somebody admit was not said', () => {
  const text = 'A forged letter in which Bishop Otto Lisk admits that he stole the bells went round the town.';
  expect(quotesOf(text)[0]).toMatch(/^not that he stole the bells/);
});

test('what was hardly said when something else came was said', () => {
  const text = 'Hardly had Mayor Otto Lisk said that the fair was over when it rained.';
  expect(quotesOf(text)[0]).toMatch(/^SAY that the fair was over/);
});
