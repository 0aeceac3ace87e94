import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'The plumber who revealed that Judge Ngaio Rata had the keys was sacked. He claimed that the locks were new. “I saw the bill,” he told the board.',
    ['(who): that Judge Ngaio Rata had the keys', '(He): that the locks were new', '(he): “I saw the bill,”'],
  ],
  [
    '“The roof leaked for years,” said a tenant who has sued the builder Kiran Bose. He added that two rooms were shut.',
    ['(a tenant who has sued the builder Kiran Bose): “The roof leaked for years,”', '(He): that two rooms were shut'],
  ],
  [
    '“We saw two boats,” said a cook whose boss, Tevita Moala, is away. He said that both were red.',
    ['(a cook whose boss, Tevita Moala, is away): “We saw two boats,”', '(He): that both were red'],
  ],
  [
    'In answer to the magistrate, Pilar Ayala, the boy said that the ladder was his. “I built it,” he said.',
    ['(the boy): that the ladder was his', '(he): “I built it,”'],
  ],
])('a name that only tells who somebody is does not go on: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test.each([
  [
    'The engineer who built the pier, Wiremu Parata, left on Monday. He said the sea had won.',
    'Wiremu Parata: the sea had won',
  ],
  [
    'When a student asked Akira Endo about the plans of the dean, Goro Ueda, he smiled. “I know nothing,” he said.',
    'Akira Endo: “I know nothing,”',
  ],
  [
    '“The gate is shut,” said Sipho Mabuza, the guard. Told by a driver that it was open, he laughed. “Try it,” he said.',
    'Sipho Mabuza: “Try it,”',
  ],
  [
    'Deputy Erdene Bold asked Governor Otgon Tsend about the well. “It ran dry,” he said. He said a new one was dug.',
    'Otgon Tsend: a new one was dug',
  ],
  [
    'After a call from the banker Nikhil Anand, the envoy, Paula Reyes, stated that the loan was off.',
    'Paula Reyes: that the loan was off',
  ],
])('who was asked or told, or is named by an apposition, goes on: %s', (text, statement) => {
  expect(spokenIn(text).at(-1)).toBe(statement);
});

test.each([
  [
    '“Let him go,” begged the wife of the engineer, Kwabena Owusu.',
    ['(the wife of the engineer, Kwabena Owusu): “Let him go,”'],
  ],
  [
    'President Illapa Quispe told Envoy Jane Dorset that she had a day to leave. “I will pack,” she said.',
    ['Illapa Quispe: that she had a day to leave', '(she): “I will pack,”'],
  ],
  [
    'Anele Sobukwe beat Rin Hayakawa on Sunday. “She was faster,” he said. She said that her arm had hurt.',
    ['(he): “She was faster,”', '(She): that her arm had hurt'],
  ],
  [
    'When Ambassador Tindall met President Illapa, he told her that the road was shut. She said she would walk.',
    ['(he): that the road was shut', '(She): she would walk'],
  ],
])('of two whom the text does not call he or she, neither is picked: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});
