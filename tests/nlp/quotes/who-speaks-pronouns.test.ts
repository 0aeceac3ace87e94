import { spokenIn } from '../spoken-in.ts';

/** "he" and "she" are the only person of the paragraph, or whoever still speaks; of two, neither. */
test.each([
  [
    'Mayor Anna Low said she was angry with Greta Reed. She went on to say that it was over.',
    'Anna Low: that it was over',
  ],
  [
    'Duncan Reid’s contract runs until May. Asked whether he would stay, he smiled. “Ask my wife,” he said.',
    'Duncan Reid: “Ask my wife,”',
  ],
  [
    'Corvane bought Little Oat. “It is a natural step,” said Dan Whitcombe. Little Oat founder Ravi Sethi will stay on. “I am not ready for the beach,” he said.',
    'Ravi Sethi: “I am not ready for the beach,”',
  ],
  [
    'Striker Omar Diallo is hurt. “His knee is bad,” coach Yann Morin said. Diallo posted a picture of it. “Not true,” he wrote.',
    'Omar Diallo: “Not true,”',
  ],
  [
    'Director Paul Kamau called it a lie. “Drink it with me,” he said. The teacher, Jane Wambui, laughed. Her lawyer agreed. “We asked for a bottle,” he said.',
    '(he): “We asked for a bottle,”',
  ],
  [
    'Simon Diaz, the finance secretary under Rodrigo Duarte, cancelled the loan. He told the banks it was too dear.',
    'Simon Diaz: it was too dear',
  ],
  ['His widow, Agnes, says that he meant it. “He meant everything,” she said.', 'Agnes: “He meant everything,”'],
  ['Nadia Petrova’s lawyer was angry. “We shall see,” she said.', '(she): “We shall see,”'],
  ['Luis Paz and Jorge Gil signed the pact. “We will keep it,” he said.', '(he): “We will keep it,”'],
  [
    '“We will keep it,” said Luis Paz.\n\nThe pact is ten pages long.\n\n“It was a hard night,” he said.',
    'Luis Paz: “It was a hard night,”',
  ],
  [
    '“We will keep it,” said Jorge Gil.\n\nLuis Paz was late. His plane had been held up.\n\n“It was a hard night,” he said.',
    'Luis Paz: “It was a hard night,”',
  ],
  [
    'A spokesman for the Baltic Grain Board said prices would fall. He said nothing else would change.',
    'Baltic Grain Board: nothing else would change',
  ],
  [
    'Sir Colm Denton spoke on Friday. Asked if the registrar, Paul Venn, would look into it, he said that he would.',
    'Colm Denton: that he would',
  ],
  [
    'Helena Stott, the widow of the painter Marcus Stott, opened the show on Friday. She said it would close in May.',
    'Helena Stott: it would close in May',
  ],
  // Who asks does not answer.
  [
    'Clara Munk laughed when Dana Reyes asked whether she would resign. “I have a boat to paint,” she said.',
    'Clara Munk: “I have a boat to paint,”',
  ],
  [
    'Nina Strand asked Olga Petrova why the mill had burnt. “Somebody smoked,” she said.',
    'Olga Petrova: “Somebody smoked,”',
  ],
  [
    'Tom Archer was asked by a caller why the trains were late. “Nobody sweeps the leaves,” he said.',
    'Tom Archer: “Nobody sweeps the leaves,”',
  ],
  // After its verb nobody opens the sentence.
  ['Miles Otto thanked Ben Carver, his coach. “He taught me to fall,” he said.', 'Miles Otto: “He taught me to fall,”'],
  [
    'Former mayor Jan Kessler, an early friend of Robert Moss, calls the plan “a gift” to the town. “That is something ' +
      'people will like,” she said.',
    'Jan Kessler: “That is something people will like,”',
  ],
  // Whoever hears it, or is only spoken of, does not go on.
  ['Host Brad Munn met the painter Sven Dahl. “I paint at night,” he told Munn.', 'Sven Dahl: “I paint at night,”'],
  ['The judge told Dan Price to sit. “You have wasted a day,” he said.', '(he): “You have wasted a day,”'],
  ['“It is cold,” said a woman who met Anna Bell. “It is damp too,” she said.', '(she): “It is damp too,”'],
  ['A woman who met Anna Bell said the house was cold. She said it was damp too.', '(She): it was damp too'],
  ['Neither Tom Hart nor Luis Paz would speak. “I have nothing to say,” he said.', '(he): “I have nothing to say,”'],
  ['When Adam Lind called Otto Cole, he told him that the road was shut.', '(he): that the road was shut'],
  [
    'The last minister who came before Anton Albers was Malcolm Turner, who broke hearts when he described the council ' +
      'as a toy.',
    'Malcolm Turner: the council as a toy',
  ],
  // A paragraph about somebody else in between.
  [
    'Leif Ruud spoke first. “It is late,” he said.\n\nThe game is dear to Otto Cole, who won it twice.\n\n“I like it,” he ' +
      'said.',
    '(he): “I like it,”',
  ],
  // "It" is what the sentence before is about, or who spoke at its end.
  [
    'The Grain Party said it was late. The opposition has attacked the Grain Party for lying. It also said that bread is ' +
      'dear.',
    '(It): that bread is dear',
  ],
  [
    'The reporters were held by the Harbour Board, the newspaper said. “We want them back,” it added.',
    '(it): “We want them back,”',
  ],
  [
    'The Harbour Board said it was late. The plan has been ready for a year. It said that bread is dear.',
    'Harbour Board: that bread is dear',
  ],
  // Somebody without a name is what the sentence before is about.
  [
    'The commissioner, Samuel Musa, said it was late. A farmer disagreed. He said that he had sold his cows.',
    '(He): that he had sold his cows',
  ],
  [
    'The commissioner, Samuel Musa, said it was late. The girl’s uncle described it as heartless. “It is,” he said.',
    '(he): “It is,”',
  ],
  ['A reporter asked Samuel Musa how it was. He replied that it was late.', 'Samuel Musa: that it was late'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test.each([
  ['Praising Clara Boone, the chief nurse, she said the staff had saved lives.', '(she)'],
  ['Recalling Maria Sund, her late mother, she said the theatre had been her home.', '(she)'],
  [
    'Coach Ivar Lunde retired on Sunday. Introducing Paul Reiss, the new coach, he said the team was in good hands.',
    'Ivar Lunde',
  ],
  ['Lena Fisk spoke on Friday. After thanking Anna Reed, her deputy, she said the port would grow.', 'Lena Fisk'],
])('whoever is thanked or praised is somebody else: %s', (text, who) => {
  expect(spokenIn(text)[0]!.split(': ')[0]).toBe(who);
});
