import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Bridget Amory runs the mill. The sister of the late driver Colm Hardy said she had “waited nine years for an answer”.',
    '(The sister of the late driver Colm Hardy): she had “waited nine years for an answer”',
  ],
  [
    'The widow of Luis Prado had no tears left. “I will come every day,” the widow said.',
    '(the widow): “I will come every day,”',
  ],
  [
    'Aide Tunde Salako smiled. A neighbour of the mayor said nobody believed it. “It was never hers,” he said.',
    '(he): “It was never hers,”',
  ],
  [
    'Mandla Zuke was tried. A shop attendant, who said Zuke had paid in coins, wept. She said she had to count them.',
    '(She): she had to count them',
  ],
  [
    'Inspector Otto Brand found the car. A schoolboy told police he had seen it. He said one of them was singing.',
    '(He): one of them was singing',
  ],
  [
    'Kofi Badu, a spokesman for the port, said it would open. The leader of the opposition denied it was safe. He said the vote was a sham.',
    '(He): the vote was a sham',
  ],
  [
    'Kofi Badu, a spokesman for the port, said it would open. The deputy speaker had doubts, the deputy speaker said. “It was a sham,” he said.',
    '(he): “It was a sham,”',
  ],
  [
    'Tory backbencher Sir Edwin Lyle shouted “Sit down!” The Deputy Speaker asked him to withdraw.',
    '(The Deputy Speaker): him to withdraw',
  ],
])('somebody without a name is nobody else: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'A spokeswoman for Harrow Rail said trains would run at noon. The spokeswoman said drivers had been told.',
    'Harrow Rail: drivers had been told',
  ],
  [
    'Roads Minister Kwabena Osei opened the bridge. The roads minister said he drove over it daily.',
    'Kwabena Osei: he drove over it daily',
  ],
  [
    'The Minister of Sport, Alhaji Musa Kolo, came. The sports minister said he would kick the first ball.',
    'Musa Kolo: he would kick the first ball',
  ],
])('who was brought in by an office goes on: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'Manager Stan Pike said they were there to work. Captain Lee Moss agreed. “I have no hat,” he said.',
    'Lee Moss: “I have no hat,”',
  ],
  [
    'Council president Elke Brandt was pleased. Her counterpart, Pavel Gromov, disagreed. “We agreed the commas,” he said.',
    'Pavel Gromov: “We agreed the commas,”',
  ],
  [
    'Maria Quist said the map was upside down. Lesley Thorne asked who had held it. She said the colonel had.',
    'Maria Quist: the colonel had',
  ],
  [
    'Asked whether Jan Lind, the envoy, who has called it a hoax, could win, Pavel Gromov demurred.\n\n“There is one sea,” he said.',
    'Pavel Gromov: “There is one sea,”',
  ],
])('who reacts speaks, and whoever was asked answers: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  ['Penny Washington watched the boxes. “I saw every one,” Washington said.', 'Penny Washington: “I saw every one,”'],
  ['Councillor Pat Fox came late. Fox said the road was closed.', 'Pat Fox: the road was closed'],
])('a surname that is a place or a medium too is the person named before: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'Mark Ostrow is the author of a book. He came in May. “It is closed,” says the unnamed author of an article on the Verde website.',
    '(the unnamed author of an article on the Verde website): “It is closed,”',
  ],
  [
    'The plan is old. “It may close,” one member of St. Kild Church, where Mrs. Urey is a member told this paper. Ada Urey left.',
    '(one member of St. Kild Church, where Mrs. Urey is a member): “It may close,”',
  ],
])('who has no name is nobody whom the text names by the way: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});

test.each([
  [
    'In a statement signed by Dr. Cas Forson, MP, he stated that the lake was full.',
    'Cas Forson: that the lake was full',
  ],
])('who signed what the sentence opens with goes on: %s', (text, statement) => {
  expect(spokenIn(text)).toContain(statement);
});
