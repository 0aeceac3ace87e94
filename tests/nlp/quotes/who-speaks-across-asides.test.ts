import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Tove Lyng, who trained in a yard near Vik, where her uncle, Arne Moe, built boats, and who owns a ferry, said the fjord was hers.',
    'Tove Lyng: the fjord was hers',
  ],
  [
    'Baraka Juma, the nephew of the late chief Hamisi Juma, having taught, among others, the poet Ali Saleh, who went abroad, said the school was “a cold oven”.',
    'Baraka Juma: the school was “a cold oven”',
  ],
  [
    'Tove Lyng, after weeks of talks with her banker, Arne Moe, that went nowhere, said she would sell.',
    'Tove Lyng: she would sell',
  ],
  [
    'In a May speech, Tove Lyng, Norway’s envoy to Chile, said the cables were safe.',
    'Tove Lyng: the cables were safe',
  ],
  ['Tove Lyng, during a walk in Bergen, Norway, said the snow was late.', 'Tove Lyng: the snow was late'],
])('whoever opens a sentence says what its main verb tells: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test.each([
  [
    'Appearing for Tove Lyng, who is ill, advocate Arne Moe, SC, said the boat was sold.',
    'Arne Moe: the boat was sold',
  ],
  [
    'Tove Lyng, who was late, left early, and Arne Moe, who had come alone, said the boat was sold.',
    'Arne Moe: the boat was sold',
  ],
])('whoever has a verb in between does not: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test.each([
  [
    'In a note to Chancellor Arne Moe, the governor of Vik, Tove Lyng, wrote that the quay was gone.',
    'Tove Lyng: that the quay was gone',
  ],
  [
    'At a lunch with President Sara Diop, the envoy of Chile, Inés Vidal, announced that the fair would move.',
    'Inés Vidal: that the fair would move',
  ],
  [
    'Together with the painter Arne Moe, the printer, Tove Lyng, wrote that the plates were stolen.',
    'Tove Lyng: that the plates were stolen',
  ],
])('whoever is named in what opens a sentence does not speak: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test.each([
  [
    'Inspector Sara Diop asked the baker, Inés Vidal, who had the key. “My aunt,” she replied.',
    'Inés Vidal: “My aunt,”',
  ],
  ['Presenter Sara Diop put the same question to Inés Vidal. “Twice,” she responded.', 'Inés Vidal: “Twice,”'],
  ['“Did you see it?” Inspector Arne Moe asked the porter, Nils Berg. “Twice,” he said.', 'Nils Berg: “Twice,”'],
])('whoever is asked answers: %s', (text, said) => {
  expect(spokenIn(text).at(-1)).toBe(said);
});

test.each([
  [
    'Prince Arne Moe was, in the words of his teacher, Tove Lyng, “a clock without hands”.',
    'Tove Lyng: “a clock without hands”',
  ],
  [
    'Mayor Sara Diop is, in the eyes of her rival, Inés Vidal, “a guest at her own desk”.',
    'Inés Vidal: “a guest at her own desk”',
  ],
  ['Rapper Arne Moe was, according to his aunt, Tove Lyng, “in bed by eight”.', 'Tove Lyng: “in bed by eight”'],
])('the source between commas says it, and not whom it describes: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test('what one says against another is the words of each', () => {
  expect(
    spokenIn('While Treasurer Arne Moe says the fund is full, his deputy, Tove Lyng, maintains it is empty.'),
  ).toEqual(['Arne Moe: the fund is full', 'Tove Lyng: it is empty']);
});

test('whom a paper quotes in a participle says it', () => {
  expect(
    spokenIn('The march is off, the newspaper Diario reported, quoting organiser Inés Vidal as saying that it rained.'),
  ).toEqual(['Diario: The march is off', 'Inés Vidal: that it rained']);
});

test.each([
  [
    'Flanked by Bishop Sara Diop and the union boss, Inés Vidal, Mayor Arne Moe said the yard was saved.',
    'Arne Moe: the yard was saved',
  ],
  [
    'The crew that Captain Tove Lyng leads in Bergen said the net was torn.',
    '(The crew that Captain Tove Lyng leads in Bergen): the net was torn',
  ],
  [
    'It was the clerk, Arne Moe, and not the mayor, Tove Lyng, who told the press that the fund was empty.',
    'Arne Moe: that the fund was empty',
  ],
])('whoever stands nearest may be somebody else: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test("somebody's lawyer who objects says what follows", () => {
  const text =
    'The judge asked Sara Diop why she had left. “I was cold,” she said. Diop’s lawyer, Inés Vidal, objected. ' +
    '“That is no crime,” she said.';
  expect(spokenIn(text).at(-1)).toBe('Inés Vidal: “That is no crime,”');
});

test('somebody of whom it is told when a voter asked answers', () => {
  const text =
    'Candidate Hillary Venn caused a stir when a voter asked if she would name Arne Moe. “What an idea,” she replied.';
  expect(spokenIn(text).at(-1)).toBe('Hillary Venn: “What an idea,”');
});

test('whoever asks does not answer', () => {
  const text =
    'Prosecutor Sara Diop showed the nurse, Inés Vidal, the letter and asked whose hand it was. “Not mine,” she replied.';
  expect(spokenIn(text).at(-1)).toBe('(she): “Not mine,”');
});

test.each([
  [
    'The sisters Olga and Vera Lyng testified on Friday. Lyng said the money was a gift.',
    '(Lyng): the money was a gift',
  ],
  ['Carl and Eva Lyng bought the mill in May. Eva Lyng said the roof leaked.', 'Eva Lyng: the roof leaked'],
])('a surname that two share names neither: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});
