import { analyze } from '../../../src/nlp/analyze.ts';
import type { Attribution } from '../../../src/nlp/attributions/attribution.ts';
import { linkEntities } from '../../../src/nlp/entities/link-entities.ts';
import { findRoles } from '../../../src/nlp/entities/roles.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';
import { findNames } from '../../../src/nlp/names/find-names.ts';
import type { ResolvedSpeaker } from '../../../src/nlp/quotes/speakers/context/speaker-context.ts';
import { rateSureness, type SurenessModel } from '../../../src/nlp/quotes/sureness/sureness.ts';

const document = readDocument('Anna Lind met Jan Cole. She said the harbour was open.');
const names = findNames(document);
const roles = findRoles(document, names);
const article = { document, names, roles, linked: linkEntities(document, names, roles) };
const attribution: Attribution = {
  content: [{ from: 8, to: 12 }],
  cue: { from: 7, to: 8 },
  verb: null,
  speaker: { from: 6, to: 7 },
  guessed: false,
  relay: null,
  speech: 1,
  probability: 0.9,
  foundBy: 'MODEL',
};
const speaker: ResolvedSpeaker = { form: 'PRONOUN', entity: 0, role: null, probability: 0.6, evidence: 'RANKER' };
const model: SurenessModel = {
  words: { always: 1 },
  speaker: { always: 0, 'odds of the speaker': 1 },
  leastSpeaker: 0.7,
};
const rate = (probability: number) =>
  rateSureness(article, attribution, { ...speaker, probability }, 'INDIRECT', model);

test('a speaker who is less likely than the threshold is not named', () => {
  expect(rate(0.6)).toMatchObject({ isNamed: false, speaker: expect.closeTo(0.6, 5) });
  expect(rate(0.8)).toMatchObject({ isNamed: true, speaker: expect.closeTo(0.8, 5) });
});

test('nobody stays nobody, as surely as it was resolved', () => {
  const open = { ...speaker, entity: null, probability: 0.5 };
  expect(rateSureness(article, attribution, open, 'INDIRECT', model)).toMatchObject({ isNamed: false, speaker: 0.5 });
});

test('confidence is the product of what the explanation shows, and of a speaker left open the first alone', () => {
  const { quotes } = analyze({
    text: 'Anna Lind met Jan Cole. Lind said the harbour was open. An official said the ferries were late.',
  });
  for (const { confidence, speakerEntity, explanation } of quotes) {
    const { attributionProbability, speakerProbability, speakerBy } = explanation;
    const product = attributionProbability * (speakerEntity === null ? 1 : speakerProbability);
    expect(confidence).toBeCloseTo(product, 1);
    expect(speakerBy === 'NONE').toBe(speakerEntity === null);
  }
  expect(quotes).toHaveLength(2);
});

test('one pronoun is one person, as surely known for each of its verbs', () => {
  const text =
    '“It is a lie,” Carla Winther, the mayor, said. She declined to comment on the letter and said it was late.';
  const { entities, quotes } = analyze({ text });
  expect(quotes.map(({ speakerEntity }) => speakerEntity !== null && entities[speakerEntity]!.name)).toEqual(
    Array(3).fill('Carla Winther'),
  );
});
