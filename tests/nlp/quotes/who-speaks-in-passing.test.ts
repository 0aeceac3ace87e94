import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'who is asked answers, and not who asks',
    'Asked by a reporter whether the vaccine was late, Health Minister Pia Roos snapped: “Late compared with what?”',
    ['Pia Roos: “Late compared with what?”'],
  ],
  [
    'whoever tells somebody says it',
    'Captain Elias Nordby was told by the Harbour Board that the channel was mined. He sailed all the same.',
    ['Harbour Board: that the channel was mined'],
  ],
  [
    'a short denial',
    'Lee Carver, of Mill Lane, denies stalking. His firm has denied any wrongdoing.',
    ['Lee Carver: stalking', '(His firm): any wrongdoing'],
  ],
  [
    'no answer to a message',
    'The actor, Milo Grant, did not respond to a message left with his agent.',
    ['Milo Grant: to a message left with his agent'],
  ],
  [
    'a claim ends before the verb of its sentence',
    'The suggestion from Tess Holland that Rowe was paid for it drew an angry reply.',
    ['Tess Holland: that Rowe was paid for it'],
  ],
  [
    'an office that was told behind a preposition',
    'Critics of the bank’s governor, Tomas Reyes, say he acted late.\n\n“I do not read the papers,” the governor said.',
    ['(Critics of the bank’s governor, Tomas Reyes,): he acted late', 'Tomas Reyes: “I do not read the papers,”'],
  ],
  [
    'whose pronoun nobody knows, and who speaks of a woman',
    'Chancellor Greta Sommer said the army was small. Opposition leader Falk Ritter shouted that she had lied.\n\n“She has,” he said afterwards.',
    ['Greta Sommer: the army was small', 'Falk Ritter: that she had lied', 'Falk Ritter: “She has,”'],
  ],
  [
    'a trade at the head of a sentence',
    'The strike goes on. Welder Tove Krag said she would stay.',
    ['Tove Krag: she would stay'],
  ],
])('%s', (_name, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
