import type { Analysis } from '../../src/domain/analysis.ts';
import type { Span } from '../../src/domain/span.ts';
import { storeArticle } from '../../src/ingest/store/store-articles.ts';
import type { Database } from '../../src/storage/database.ts';
import { analysisOf, type DraftFields, draftOf, type Findings } from './articles.ts';

/** A few articles with everything that the graph can hold, analysed by hand. */
export async function storeNews(database: Database): Promise<void> {
  for (const { draft, findings, refine } of NEWS) await store(database, draft, findings, refine);
}

/** Stores an article whose sentences are told apart; `refine` adds to the analysis what names alone cannot say. */
export function store(
  database: Database,
  fields: DraftFields,
  findings: Findings = {},
  refine: (analysis: Analysis, text: string) => void = () => undefined,
) {
  const draft = draftOf(fields);
  const analysis = { ...analysisOf(draft.text, findings), sentences: sentencesOf(draft.text) };
  refine(analysis, draft.text);
  return storeArticle(database, draft, analysis);
}

const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^.]*\.[”"]?/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Where the words stand, for the first time from `from` on. */
export function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const LAVROV = {
  name: 'Sergey Lavrov',
  aliases: ['Lavrov'],
  externalIds: [{ scheme: 'wikidata', value: 'Q58217' }],
  roles: [{ title: 'Russian Foreign Minister', organization: 'Russia' }],
};
const NATO = {
  name: 'North Atlantic Treaty Organization',
  acronym: 'NATO',
  organizationKind: 'INTERNATIONAL' as const,
};
const UKRAINE = { name: 'Ukraine', countryCode: 'UA' };

export const TALKS =
  '😀 Talks in Geneva stalled. The letters had arrived. “There is no positive reaction 😀 to it,” Russian Foreign ' +
  'Minister Sergey Lavrov said on January 26, the Kremlin reported. “It concerns NATO,” he added, “and Ukraine.” ' +
  'Antony Blinken suggested that the door stayed open. Nobody smiled.';

const CLOSED = 'The harbour is closed. “Nobody asked us,” Lavrov said.';

interface Story {
  draft: DraftFields;
  findings?: Findings;
  refine?: (analysis: Analysis, text: string) => void;
}

/** In the order of their ids, 1 to 6. */
const NEWS: Story[] = [
  {
    draft: {
      title: 'Talks stall',
      text: TALKS,
      outlet: 'Harbour Courier',
      url: 'https://www.harbour.example/talks',
      publishedAt: '2022-01-27T09:00:00Z',
      authors: ['Ann Lee', 'Bo Ek'],
      section: 'World',
    },
    findings: {
      people: [LAVROV, { name: 'Antony Blinken', aliases: ['Blinken'] }],
      organizations: [NATO, { name: 'Kremlin', organizationKind: 'GOVERNMENT' }],
      places: ['Geneva', UKRAINE],
      quotes: [
        {
          content: 'There is no positive reaction 😀 to it,',
          speaker: 'Sergey Lavrov',
          cue: 'said',
          via: ['Kremlin'],
          saidOn: '2022-01-26',
          confidence: 0.75,
          explanation: {
            foundBy: 'MODEL',
            attributionProbability: 0.83,
            speakerBy: 'NAME',
            speakerProbability: 0.9,
          },
        },
        {
          content: 'It concerns NATO,” he added, “and Ukraine.',
          speaker: 'Sergey Lavrov',
          about: ['North Atlantic Treaty Organization', 'Ukraine'],
        },
        { content: 'the door stayed open', kind: 'INDIRECT', speaker: 'Antony Blinken', cue: 'suggested', speech: 0.6 },
      ],
    },
    refine({ quotes, mentions }, text) {
      const [reaction, nato, door] = quotes;
      reaction!.role = spanIn(text, 'Russian Foreign Minister');
      const pieces = [spanIn(text, 'It concerns NATO,'), spanIn(text, 'and Ukraine.')];
      const he = spanIn(text, 'he added');
      nato!.content = nato!.verbatim = pieces;
      nato!.speaker = { span: { start: he.start, end: he.start + 2 }, form: 'PRONOUN' };
      nato!.cue = { span: spanIn(text, 'added'), lemma: 'add', stance: 'SAY', negated: false };
      door!.cue!.lemma = 'suggest';
      door!.cue!.stance = 'SUGGEST';
      mentions.push({ ...nato!.speaker.span, type: 'PERSON', form: 'PRONOUN', entity: 0 });
    },
  },
  {
    draft: {
      title: 'Alliance is ready',
      text:
        '“We are ready for Russia,” NATO chief Jens Stoltenberg said. Lavrov denied that NATO was ready. ' +
        '“Nothing about Ukraine without Ukraine,” a diplomat said. Jake Sullivan was silent.',
      outlet: 'Meridian Ledger',
      url: 'https://meridian.example/ready',
      publishedAt: '2022-01-28T00:00:00Z',
    },
    findings: {
      people: ['Jens Stoltenberg', LAVROV, { name: 'Jake Sullivan', aliases: ['Sullivan'] }],
      organizations: [NATO],
      places: ['Russia', UKRAINE],
      quotes: [
        { content: 'We are ready for Russia,', speaker: 'Jens Stoltenberg', about: ['Russia'] },
        {
          content: 'NATO was ready',
          kind: 'INDIRECT',
          speaker: 'Sergey Lavrov',
          about: ['North Atlantic Treaty Organization'],
        },
        { content: 'Nothing about Ukraine without Ukraine,', about: ['Ukraine'] },
      ],
    },
  },
  {
    draft: {
      title: 'Ambassador speaks',
      text: 'John Sullivan promised answers “very soon” to Russia. He left.',
      outlet: 'Harbour Courier',
      url: 'https://www.harbour.example/ambassador',
      publishedAt: '2022-01-28T23:59:59.999Z',
    },
    findings: {
      people: [{ name: 'John Sullivan', roles: [{ title: 'Ambassador', organization: null }] }],
      places: ['Russia'],
      quotes: [
        {
          content: 'answers “very soon” to Russia',
          kind: 'MIXED',
          speaker: 'John Sullivan',
          cue: 'promised',
          about: ['Russia'],
        },
      ],
    },
    refine({ quotes }, text) {
      quotes[0]!.verbatim = [spanIn(text, 'very soon')];
      quotes[0]!.cue!.stance = 'PROMISE';
      quotes[0]!.cue!.lemma = 'promise';
    },
  },
  {
    draft: { title: 'Harbour closed', text: CLOSED, publishedAt: null },
    findings: { people: [LAVROV], quotes: [{ content: 'Nobody asked us,', speaker: 'Sergey Lavrov', cue: 'said' }] },
  },
  {
    draft: {
      title: 'Harbour closed, again',
      text: CLOSED,
      outlet: 'Meridian Ledger',
      url: 'https://meridian.example/harbour',
      publishedAt: '2021-12-31T12:00:00Z',
    },
    findings: { people: [LAVROV], quotes: [{ content: 'Nobody asked us,', speaker: 'Sergey Lavrov', cue: 'said' }] },
  },
  {
    draft: {
      title: 'Nothing happened',
      text: 'Nothing happened.',
      outlet: 'Harbour Weekend',
      url: 'https://harbour.example/weekend',
      publishedAt: '2022-02-01T08:00:00Z',
    },
  },
];
