import { spokenIn } from '../spoken-in.ts';

/** Whose clause the verb belongs to. */
test.each([
  ['The Baltic Grain Bank, which financed the study, declined to comment.', 'Baltic Grain Bank: to comment'],
  [
    'Mayor Jan Lind praised the crew, but laid the blame on Governor Erik Moe: “We have had four months of delay.”',
    'Jan Lind: “We have had four months of delay.”',
  ],
  ['Asked whether the bridge was safe, Mayor Jan Lind said it was.', 'Jan Lind: it was'],
  [
    '“The mill needs a fund,” said Ivo Chung, managing director of Norrex Securities, who warned that jobs would go.',
    'Ivo Chung: that jobs would go',
  ],
  [
    'Critics watched Otto Lisk clash with Mega Kell, a star anchor at Nordic Radio who said that the mill was unsafe.',
    'Mega Kell: that the mill was unsafe',
  ],
  [
    'Reporters met Otto Lisk, a friend of the chairman of Norrex Securities who said that the mill was unsafe.',
    '(who): that the mill was unsafe',
  ],
  [
    'The two mills will hold a meeting in May after five rounds of talks, Minister Otto Lisk told the Herald on Monday ' +
      'without elaborating when it will take place.',
    'Otto Lisk: The two mills will hold a meeting in May after five rounds of talks',
  ],
])('%s', (text, spoken) => {
  expect(spokenIn(text)).toContain(spoken);
});

test('a question that is told only for its answer is no statement', () => {
  expect(spokenIn('Asked whether the bridge was safe, Mayor Jan Lind said it was.')).toHaveLength(1);
});

/** Who stands in an aside, an opening or a clause about somebody else does not speak. */
test.each([
  [
    'Vera Noll, quoting a letter that Rolf Engel had sent her, said the money was gone.',
    'Vera Noll: the money was gone',
  ],
  [
    'Under pressure from Karin Stahl, the broadcaster apologised, saying that its report had been false.',
    '(the broadcaster): that its report had been false',
  ],
  ['Lise Dahl showed the letter to Kai Brandt, who read it and said it was false.', 'Kai Brandt: it was false'],
  [
    'The columnist Nadia Frey mocked Sir Alec Toll for saying that the sea was too cold.',
    'Alec Toll: that the sea was too cold',
  ],
  [
    'Ole Krag attacked the newspaper for reporting that he owned the quarry.',
    '(the newspaper): that he owned the quarry',
  ],
  [
    'In her memoir, Greta Aalto recalls how Ivan Tesch once told her that poets should starve.',
    'Ivan Tesch: that poets should starve',
  ],
  [
    'In the words of his biographer, Erik Thoresen, Munk “never finished a book in his life”.',
    'Erik Thoresen: Munk “never finished a book in his life”',
  ],
  ['Leif Ruud welcomed it. So did Tora Vik. “It is a good day,” she said.', 'Tora Vik: “It is a good day,”'],
  ['Nils Haug’s mother wept. “He was asleep,” she said.', '(she): “He was asleep,”'],
  [
    'The Harbour Workers’ Union accused Nordmark Shipping of lying. The company said that it was greedy.',
    '(The company): that it was greedy',
  ],
  [
    'Ratings fell for Jan Lind, slightly exceeding the 43 percent who said they had no opinion.',
    '(who): they had no opinion',
  ],
  [
    '“It is cold,” said Nakato\n\nLike Nakato, Simon Tebandeke Waiswa, a farmer, said it was hot.',
    'Simon Tebandeke Waiswa: it was hot',
  ],
  [
    'A person on Sunday in a post on Facebook claimed that he was ill.',
    '(A person on Sunday in a post on Facebook): that he was ill',
  ],
  [
    'The former mayor Neil Bennet and the harbour chief David Barne issued a joint statement:\n\n“Nobody was there.”',
    'Neil Bennet: “Nobody was there.”',
  ],
  ['It was announced by the mayor, Sal Pacheco, that schools would close.', 'Sal Pacheco: that schools would close'],
  ['It was claimed by Sal Pacheco that schools would close.', 'Sal Pacheco: that schools would close'],
  ['For a century, it was claimed that the lake people were gone.', '(): that the lake people were gone'],
  [
    'Ida Mund had married the journalist Clara Agell on April 30, who said in an interview that two men came.',
    'Clara Agell: that two men came',
  ],
  [
    'In May, Mayor Ida Lind said that the town would sell the pier, prompting criticism that the real problem was rust.',
    '(): that the real problem was rust',
  ],
  [
    'The minister urged people not to panic as the Grain Union (GU) has not yet met because the roads are closed.',
    '(The minister): not to panic as the Grain Union (GU) has not yet met because the roads are closed',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});
