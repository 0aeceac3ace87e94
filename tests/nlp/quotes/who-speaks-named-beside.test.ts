import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test('a label in a list of reactions may have a body before the title', () => {
  const text = [
    'Reactions to the closure of the harbour:',
    'Mayor Ida Falk: "We lose a friend."',
    'Fisheries Council spokesman Bo Renner: "It had to come."',
    'World Trade Union secretary general Lars Vik: "This is a black day."',
  ].join('\n\n');
  expect(spokenIn(text)).toEqual([
    'Ida Falk: "We lose a friend."',
    'Bo Renner: "It had to come."',
    'Lars Vik: "This is a black day."',
  ]);
});

test('whoever was asked for a comment says nothing with that', () => {
  const text =
    'Spokeswoman Mei Tanaka made the remark on Friday when asked to comment on reports that the port closed.';
  expect(spokenIn(text).filter((said) => said.startsWith('Mei Tanaka'))).toEqual([]);
});

test.each([
  [
    'The treasurer, Per Dahl, said that the pier was sold. The mayor of Holm, Rune Aas, said that he had heard of it.\n\nAsked whether he stood by his words of May – that “piers are toys” – Dahl smiled and said: “I was tired.”',
    'Per Dahl: “I was tired.”',
  ],
  [
    'Anna Rud wrote a book about Tom Sayle. According to Rud, Sayle replied: “For the lamp, then?”',
    'Tom Sayle: “For the lamp, then?”',
  ],
  [
    'Quoting the singer, Ravi Dass, the harbour minister, Jon Falk, said the sea forgives nobody.',
    'Jon Falk: the sea forgives nobody',
  ],
  [
    'Chemist Lena Falk says she has found gold.\n\nOthers doubt it. “Show me the rock,” says geologist Anna Ribe. Falk counters that the rock is in Oslo. Ribe, told of this, laughs. “Then show me Oslo,” she says.',
    'Anna Ribe: “Then show me Oslo,”',
  ],
])('who is named right before the verb speaks: %s', (text, said) => {
  expect(spokenIn(text).at(-1)).toBe(said);
});

test.each([
  [
    'Minister Karim el-Masri met Prince Faisal bin Nasser on Sunday. El-Masri said the talks were useful.\n\n“We spoke of all,” the prince told reporters.',
    'Faisal bin Nasser: “We spoke of all,”',
  ],
  [
    'Mayor Bob Lunt said the town was poor. Waving to his wife, the actor said he owed her all he had.',
    '(the actor): he owed her all he had',
  ],
  [
    'Present: Cllr B Adair (Chair), Cllr J Holt, the Clerk (Ms P Wynn).\n\nCllr Adair said that the wall was down. The Clerk advised that a claim could be made.',
    'P Wynn: that a claim could be made',
  ],
  [
    'Governor Kim Strand met the press.\n\n“I said any bill,” Strand replied.\n\nModerator Bo Tarn asked Strand if he would sign the treaty. He would not answer. Pressed by Tarn, he said it was “a maybe.”',
    'Kim Strand: it was “a maybe.”',
  ],
])('a noun or a pronoun is nobody who is told to be somebody else: %s', (text, said) => {
  expect(spokenIn(text).at(-1)).toBe(said);
});

test.each([
  [
    'Envoy Carla Brandt said the vote “stinks of fraud,” the Guardian reported on Friday.',
    'Carla Brandt',
    'the Guardian',
  ],
  ['General Lin Bao said the fleet “is ready,” CCTV reported.', 'Lin Bao', 'CCTV'],
])('a medium behind words in marks relays them: %s', (text, name, medium) => {
  const { quotes, entities } = analyze({ text });
  expect(quotes.map(({ speakerEntity }) => entities[speakerEntity!]!.name)).toEqual([name]);
  expect(quotes[0]!.via.map(({ span }) => sliceSpan(text, span))).toEqual([medium]);
});

test('whom a question in marks is put to answers it, where the pronoun is hers', () => {
  const text =
    'Investor Greta Lindholm said she was broke.\n\n“Did he cheat you?” Hal Dunmore asked. “He never stopped,” she said.';
  expect(spokenIn(text).at(-1)).toBe('Greta Lindholm: “He never stopped,”');
});

test('what somebody in a relative clause says ends where the main clause goes on', () => {
  const text =
    'Minister Per Dahl said those who had called him a thief, among them the guild’s Anna Rud, who said that “all know it”, should “read the books”.';
  expect(spokenIn(text)).toContain('Anna Rud: that “all know it”');
});

test.each([
  [
    'The Bishop of Leeds, the Most Rev Clara Dene, and the Chief Rabbi, Sir Aron Pelt, said in a letter that the bill was cruel.',
    ['Clara Dene', 'Aron Pelt'],
  ],
  [
    'Norwegian Foreign Minister Per Dahl and his Danish counterpart, Prince Erik Holst, on Sunday stressed that the talks must go on.',
    ['Per Dahl', 'Erik Holst'],
  ],
])('two who speak together may each have a title before the name: %s', (text, names) => {
  const { quotes, entities } = analyze({ text });
  const { speakerEntity, jointSpeakers } = quotes[0]!;
  expect([speakerEntity!, ...jointSpeakers].map((entity) => entities[entity]!.name)).toEqual(names);
});
