import { analyze } from '../../../src/nlp/analyze.ts';

test('gives a well-known person the usual name, all forms in the text, roles and an identifier', () => {
  const text = 'President Vladimir Putin arrived. Putin, the Russian leader, was late. Mr. Putin left soon after that.';
  expect(analyze({ text }).entities).toEqual([
    {
      type: 'PERSON',
      name: 'Vladimir Putin',
      aliases: ['Putin'],
      acronym: null,
      organizationKind: null,
      countryCode: null,
      externalIds: [{ scheme: 'wikidata', value: 'Q7747' }],
      roles: [
        { title: 'President', organization: null },
        { title: 'Russian leader', organization: null },
      ],
      evidence: 20,
    },
  ]);
});

test('gives a lone well-known surname its full name, unless the article introduces another of that surname', () => {
  const names = (text: string) => analyze({ text }).entities.map((entity) => entity.name);
  expect(names('Moscow said that Lavrov had arrived in Geneva for the talks.')).toContain('Sergey Lavrov');
  expect(names('The painter Anna Lavrov spoke at the show. Lavrov said that she was happy.')).toEqual(['Anna Lavrov']);
});

test.each([
  ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
  ['Sergei Lavrov', 'Sergey Lavrov'],
  ['Sergei Ryabkov', 'Sergey Ryabkov'],
  ['Vassily Nebenzia', 'Vasily Nebenzya'],
  ['António Guterres', 'Antonio Guterres'],
])('gives %s one usual name whatever the spelling', (printed, usual) => {
  const { entities } = analyze({ text: `The talks went on until ${printed} left the hall late at night.` });
  expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([[usual, [printed]]]);
});

test('takes a well-known surname in the headline for the full name in another spelling below it', () => {
  const { entities } = analyze({ text: 'Lavrov is late\n\nSergei Lavrov came to Geneva on Friday. He left at once.' });
  expect(entities.filter(({ type }) => type === 'PERSON').map(({ name }) => name)).toEqual(['Sergey Lavrov']);
});

test('collapses an organization and the acronym that introduces it', () => {
  const text = 'The Baltic Grain Board (BGB) met on the coast. The BGB said that prices would fall.';
  const [entity] = analyze({ text }).entities;
  expect(entity).toMatchObject({ name: 'Baltic Grain Board', acronym: 'BGB', aliases: ['BGB'], type: 'ORGANIZATION' });
});

test('keeps two people of one surname apart by their honorifics', () => {
  const text =
    'Hillary Clinton and Bill Clinton came. Mr. Clinton said that it was late. Mrs. Clinton said it was not.';
  const { entities, quotes } = analyze({ text });
  expect(quotes.map((quote) => entities[quote.speakerEntity!]!.name)).toEqual(['Bill Clinton', 'Hillary Clinton']);
});

test('gives countries their code', () => {
  const { entities } = analyze({
    text: 'The talks between Ukraine and the United States were held in Geneva this week.',
  });
  expect(entities.map(({ name, countryCode }) => [name, countryCode])).toEqual([
    ['Ukraine', 'UA'],
    ['United States', 'US'],
    ['Geneva', 'CH'],
  ]);
});

const speakersIn = (text: string) => {
  const { entities, quotes } = analyze({ text });
  return quotes.map(({ speakerEntity }) => (speakerEntity === null ? null : entities[speakerEntity]!.name));
};

test.each([
  [
    'the only one so far, where a second comes later',
    'Wang Chih-lin, deputy head of the clinic, came at nine. “We did a scan of his brain,” Wang said. The surgeon of ' +
      'the clinic, Wang Wen-hsiung, stayed for an hour.',
    'Wang Chih-lin',
  ],
  [
    'the one clearly named last',
    'Their mother, Kim Mal-im, died on Sunday. Kim was ill. The court sat on Tuesday. It gave no reason. The lawyer ' +
      'Kim Ki-yoon came late. “In May the family won,” Kim said.',
    'Kim Ki-yoon',
  ],
  [
    'nobody, where two stand side by side',
    'Kim Mal-im and Kim Ki-yoon met on Sunday. “In May the family won,” Kim said.',
    null,
  ],
])('takes a family name that comes first for %s', (_case, text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
