import { byRule } from '../../../../src/nlp/attributions/attribution.ts';
import { subjectOverApposition } from '../../../../src/nlp/attributions/mend/speaker/subject-over-apposition.ts';
import { readDocument } from '../../../../src/nlp/layers/document.ts';
import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'asked, and the verb behind it taken for a participle',
    'Dr Gwen Tarr, asked why the mill had shut, sighed. “No wheat,” she told the board.',
    ['Gwen Tarr: “No wheat,”'],
  ],
  [
    'behind an apposition',
    'The miller, Piet Adams, asked if he had sold the wheel, laughed. “Half of it,” he said.',
    ['Piet Adams: “Half of it,”'],
  ],
  ['told', 'Gwen Tarr, told that the mill had shut, sighed.', ['(): that the mill had shut']],
])('what is asked or told in passing is not said by who stands before it: %s', (_, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a participle belongs to the subject, also where a bracket is cut off from what is printed before it', () => {
  const text =
    'Tariq Anwar said the guards were behind the raid on his club, Delta Sailing League (DSL), stating: “No.”';
  const document = readDocument(text);
  const at = (word: string) => document.tokens.findIndex((token) => token.text === word);
  const cue = { from: at('stating'), to: at('stating') + 1 };
  const printedTo = [at('League') + 1, at('DSL') + 1, at(')') + 1];
  const speakers = printedTo.map((to) =>
    subjectOverApposition(
      document,
      byRule({
        content: [{ from: at('stating') + 2, to: document.tokens.length }],
        cue,
        verb: null,
        speaker: { from: at('Delta'), to },
        speech: 1,
        probability: 1,
      }),
    ),
  );
  expect(speakers).toEqual(printedTo.map(() => expect.objectContaining({ from: 0, to: 2 })));
});
