import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Adrian May said the orchard had flooded twice. May said it would not be sold.',
    ['Adrian May: the orchard had flooded twice', 'Adrian May: it would not be sold'],
  ],
  ['Peter How said the boats had been tied up.', ['Peter How: the boats had been tied up']],
  [
    'Sarah Can said the kiln was cold. “I lit it,” said Omar Said.',
    ['Sarah Can: the kiln was cold', 'Omar Said: “I lit it,”'],
  ],
])('a surname that is an auxiliary or a question word speaks: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test('a surname that is a verb is whole before an owner and a full stop', () => {
  const { entities } = analyze({ text: 'Omar Said’s poem hung on the wall. Next to it stood Rosa Said.' });
  expect(entities.map(({ name }) => name)).toEqual(['Omar Said', 'Rosa Said']);
});

test('auxiliaries stay what they are', () => {
  expect(spokenIn('Lind may say that the mill is shut.')).toEqual([]);
  expect(spokenIn('Will Cole say that the mill is shut?')).toEqual([]);
});

test('in a headline every auxiliary has a capital', () => {
  expect(spokenIn('Lind May Not Have Suggested A Harbour Levy, But He Fully Supported One.')).toEqual([]);
});
