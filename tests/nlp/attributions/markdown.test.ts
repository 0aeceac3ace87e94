import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  ['> "Builders wait far too long," said Ann Lee, the mayor.', ['Ann Lee: "Builders wait far too long,"']],
  ['Mayor **Idris Cole** said rents were too high.', ['Idris Cole: rents were too high']],
  ['Mayor Idris **Cole** said rents were too high.', ['Idris Cole: rents were too high']],
  ['_Idris Cole_, the mayor, said rents were too high.', ['Idris Cole: rents were too high']],
  ['**"We will win,"** Mayor Idris Cole told reporters.', ['Idris Cole: "We will win,"']],
  ['"**We will win**," said Mayor Idris Cole.', ['Idris Cole: We will win']],
  ['Mayor Idris Cole said rents were **too high** for most.', ['Idris Cole: rents were … too high … for most']],
  [
    '> "Builders wait far too long, and the council which should have given them\n' +
      '> land for the last ten years, has done nothing at all about it," said Ann\n' +
      '> Lee, who was elected mayor of the town in the spring of the year before.',
    [
      'Ann Lee: "Builders wait far too long, and the council which should have given them … ' +
        'land for the last ten years, has done nothing at all about it,"',
    ],
  ],
])('marks of Markdown are no part of what is said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['[Petra Voss](https://example.com/voss) said the plan was "a gift to landlords".', 'Petra Voss'],
  ['"It is a gift," said [Petra Voss](https://example.com/a_(b) "Her page"), head of the union.', 'Petra Voss'],
  ['*Petra Voss*, of the union, called the plan "a gift to landlords".', 'Petra Voss'],
])('nor of who says it: %s', (text, expected) => {
  const [quote] = analyze({ text }).quotes;
  expect(sliceSpan(text, quote!.speaker!.span)).toBe(expected);
});

test('what is verbatim is what stands between the marks', () => {
  const text = 'Mayor Idris Cole called it "a *great* gift, **really**, to landlords".';
  const [quote] = analyze({ text }).quotes;
  expect(quote!.verbatim.map((span) => sliceSpan(text, span))).toEqual([
    'a',
    'great',
    'gift,',
    'really',
    'to landlords',
  ]);
});

test('a line of a block is an item of the list that a paragraph announces', () => {
  const text = 'Mayor Idris Cole made two promises:\n\n> Homes will be built by May.\n> Rents will be cut in June.';
  expect(spokenIn(text)).toEqual(['Idris Cole: Homes will be built by May', 'Idris Cole: Rents will be cut in June']);
});

const BLOCK = '> We will build two hundred homes by the spring.\n> Nobody will be left without a roof.';
const SAID = 'We will build two hundred homes by the spring. … Nobody will be left without a roof.';
test.each([
  [`${BLOCK}\n\n— Ann Lee, mayor`, [`Ann Lee: ${SAID}`]],
  [`${BLOCK}\n>\n> — Ann Lee, mayor`, [`Ann Lee: ${SAID}`]],
  [`${BLOCK}\n\n— **Ann Lee**, mayor of [Harlow](https://harlow.example)`, [`Ann Lee: ${SAID}`]],
  ['> "Nobody will be left without a roof."\n>\n> - Ann Lee', ['Ann Lee: "Nobody will be left without a roof."']],
  // Somebody else's block ends at its own signature.
  [
    `> Rents are far too high.\n> - Idris Cole\n\n${BLOCK}\n> - Ann Lee`,
    ['Idris Cole: Rents are far too high.', `Ann Lee: ${SAID}`],
  ],
  [`${BLOCK}\n\nAnn Lee, the mayor, left.`, []],
  [`${BLOCK}\n\n- Spring`, []],
])('a block is of whoever signs it: %s', (block, expected) => {
  expect(spokenIn(`The council met on Monday.\n\n${block}\n\nIt meets again in May.`)).toEqual(expected);
});
