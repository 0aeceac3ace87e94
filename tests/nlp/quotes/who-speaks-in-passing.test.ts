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
  [
    'a passive with the agency that quotes it',
    'Ten sailors were freed on Wednesday, the deputy envoy, Hamid Rostami, was quoted by the Isna agency as saying.',
    ['Hamid Rostami: Ten sailors were freed on Wednesday'],
  ],
  [
    'what a jury was told',
    'An inquest in Barrow was told that Leah Simms, 19, had texted her sister before the crash.',
    ['(): that Leah Simms, 19, had texted her sister before the crash'],
  ],
  [
    'what describes a source is no piece of the statement',
    'According to Gwen Ashby, who spoke in Geneva, the plane landed on time.',
    ['Gwen Ashby: the plane landed on time'],
  ],
  ['what somebody calls a story', 'Her agent, Filip Rus, called the story fiction.', ['Filip Rus: the story fiction']],
  [
    'a particle and the first of two surnames',
    'Count Egon von Strahl und Berg was not amused. “Far too long,” Von Strahl said.',
    ['Egon von Strahl und Berg: “Far too long,”'],
  ],
  [
    'what hangs on a man in a relative clause, and what he says',
    'A man who says he drove Deputy Minister Oskar Lund to the casino every Friday told the hearing that he was paid.',
    [
      '(who): he drove Deputy Minister Oskar Lund to the casino every Friday',
      '(A man who says he drove Deputy Minister Oskar Lund to the casino every Friday): that he was paid',
    ],
  ],
  [
    'signs that are carried, and works',
    'Historian Irina Volk argues that the famine was planned. The film “Who Ate the Bread?” is based on it. Protesters carried signs reading “Open the archives now”.',
    ['Irina Volk: that the famine was planned'],
  ],
  [
    'who is quoted, and not who quotes',
    'The bishop, Tom Ash, spoke for an hour. Ash quoted his late father, Karl Ash: “Never sell the boat.”',
    ['Karl Ash: “Never sell the boat.”'],
  ],
  [
    'who says it according to others',
    'Lars Holm met Eva Rasch. “We have talked enough,” Holm told Rasch at the end of it, according to a transcript.',
    ['Lars Holm: “We have talked enough,”'],
  ],
  [
    'no answer to questions',
    'Eva Rasch spoke in Oslo. Rasch, who was late, did not answer written questions.',
    ['Eva Rasch: written questions'],
  ],
  [
    'two who share a verb',
    'Rosa Lemke called the vote “regrettable”; Idris Bello, “a disgrace”.',
    ['Rosa Lemke: the vote “regrettable”', 'Idris Bello: “a disgrace”'],
  ],
  [
    'one of two presidents',
    'President Lena Fors of Norland met President Karl Bruun of Vestmark. Bruun said it was cold. The Norland president added that she had brought a map.',
    ['Karl Bruun: it was cold', 'Lena Fors: that she had brought a map'],
  ],
])('%s', (_name, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
