import { analyze } from '../../../src/nlp/analyze.ts';

const BEFORE =
  'Governor Ann Cole and Mayor Bo Lind met in Denver. Maria Orlova leads the Grain Board. France, Italy and Spain sent envoys, and so did the African Union.\n\n';

/** Everyone who says the last statement of a text. */
function speakersOf(sentence: string): string[] {
  const { quotes, entities } = analyze({ text: BEFORE + sentence });
  const { speakerEntity, jointSpeakers } = quotes.at(-1)!;
  return (speakerEntity === null ? [] : [speakerEntity, ...jointSpeakers]).map((entity) => entities[entity]!.name);
}

test.each<[string, string[]]>([
  ['Both Ann Cole and Bo Lind say that the bridge must be closed.', ['Ann Cole', 'Bo Lind']],
  ['Ann Cole and Bo Lind said in a joint statement that the law would pass.', ['Ann Cole', 'Bo Lind']],
  ['“We will rebuild the bridge,” Cole and Lind said.', ['Ann Cole', 'Bo Lind']],
  ['“This is a dark day for the town,” said Ann Cole and Bo Lind.', ['Ann Cole', 'Bo Lind']],
  [
    'Ann Cole, Bo Lind and Maria Orlova told reporters that the harbour would stay open.',
    ['Ann Cole', 'Bo Lind', 'Maria Orlova'],
  ],
  ['According to Ann Cole and Bo Lind, the tunnel is safe.', ['Ann Cole', 'Bo Lind']],
  ['Neither Ann Cole nor Bo Lind acknowledged that the money was gone.', ['Ann Cole', 'Bo Lind']],
  ['Bo Lind, along with Maria Orlova, said that the plan was good.', ['Bo Lind', 'Maria Orlova']],
  ['Ann Cole, the governor, and Bo Lind, a former judge, said that the court would open.', ['Ann Cole', 'Bo Lind']],
  [
    'Ann Cole, of Denver, and Bo Lind, of Hull, who led the study, said that the drug was safe.',
    ['Ann Cole', 'Bo Lind'],
  ],
  ['Ann Cole, who runs it, and Bo Lind, who built it, said that the mill would close.', ['Ann Cole', 'Bo Lind']],
  ['Ann Cole, who beat Bo Lind and Maria Orlova, said that the vote was fair.', ['Ann Cole']],
  ['The two politicians, Ann Cole and Bo Lind, said that the bill was dead.', ['Ann Cole', 'Bo Lind']],
  ['The ministers of France and Spain, Ann Cole and Bo Lind, agreed that the fish was safe.', ['Ann Cole', 'Bo Lind']],
  ['Foreign ministers from France, Italy and Spain said that the strait was open.', ['France', 'Italy', 'Spain']],
  ['Orlova, Lind and their colleagues write that the glacier is older.', ['Maria Orlova', 'Bo Lind']],
  ['Maria Orlova and the Grain Board said that wheat was scarce.', ['Maria Orlova', 'Grain Board']],
  ['The Grain Board and its chief, Maria Orlova, said that wheat was scarce.', ['Grain Board', 'Maria Orlova']],
  [
    '“We are sorry,” said the hospital’s chair, Maria Orlova, and its head nurse, Bo Lind, in a letter.',
    ['Maria Orlova', 'Bo Lind'],
  ],
  [
    'The Grain Board and the Parents’ Council said that schools should open. “Children have waited,” they said.',
    ['Grain Board', 'Parents’ Council'],
  ],
  [
    'President Ann Cole, Prime Minister Maria Orlova and the army’s chief of staff warned that the capital would close.',
    ['Ann Cole', 'Maria Orlova'],
  ],
  ['Leaders of France and Italy warned that fishing would be limited.', ['France', 'Italy']],
  ['The leaders of France, Italy and Spain said that the border would stay closed.', ['France', 'Italy', 'Spain']],
])('%s: said by each', (sentence, speakers) => {
  expect(speakersOf(sentence)).toEqual(speakers);
});

test.each<[string, string[]]>([
  ['Ann Cole and others said that the plan was bad.', ['Ann Cole']],
  ['Bo Lind and his wife said that they would move to Oslo.', ['Bo Lind']],
  ['Ann Cole, the mayor and former senator, said that taxes would rise.', ['Ann Cole']],
  ['Ann Cole, chairman of the Grain Board and the African Union, said that profits fell.', ['Ann Cole']],
  ['Ann Cole, who met Bo Lind and Maria Orlova, said that the talks had failed.', ['Ann Cole']],
  ['Ann Cole told Bo Lind and Maria Orlova that she would leave.', ['Ann Cole']],
  ['The Grain Board, or GB, said that wheat was scarce.', ['Grain Board']],
])('%s: said by one', (sentence, speakers) => {
  expect(speakersOf(sentence)).toEqual(speakers);
});

test.each([
  'Either Ann Cole or Bo Lind said that the road was safe.',
  "Ann Cole's and Bo Lind's lawyer said that the case was weak.",
  "Ann Cole and Bo Lind's lawyer said that the case was weak.",
  'An aide to Ann Cole and Bo Lind said that the two were tired.',
  'The man who met Ann Cole and Bo Lind said that the road was closed.',
  'The Cole and Lind families said that they were grateful.',
  'The Cole and Lind campaigns said that the vote was fair.',
])('%s: left open', (sentence) => {
  expect(speakersOf(sentence)).toEqual([]);
});

test('of a couple with one surname, the first is no other person of that name', () => {
  const text = 'David Orson ran in 1952. David and Jeanne Heidel said it was late.';
  const { quotes, entities } = analyze({ text });
  const { speakerEntity, jointSpeakers } = quotes.at(-1)!;
  expect([speakerEntity!, ...jointSpeakers].map((entity) => entities[entity]!.name)).toEqual(['Jeanne Heidel']);
});

test('two of whom one has words for a name, each described', () => {
  const [quote] = analyze({ text: 'Hope Rising, a priest, and Grant Lowe, a sailor, said they would pray.' }).quotes;
  expect(quote!.jointSpeakers).toHaveLength(1);
});
