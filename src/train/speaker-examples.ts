import { linkEntities } from '../nlp/entities/link-entities.ts';
import { findRoles } from '../nlp/entities/roles.ts';
import type { Document } from '../nlp/layers/document.ts';
import type { TokenRange } from '../nlp/layers/sentences.ts';
import { findNames } from '../nlp/names/find-names.ts';
import { entitiesWithin } from '../nlp/quotes/speakers/context/entities-within.ts';
import { groupMentions, listPersonMentions } from '../nlp/quotes/speakers/context/person-mentions.ts';
import type { PreviousSpeaker, SpeakerContext } from '../nlp/quotes/speakers/context/speaker-context.ts';
import { listBearers, readNounPhrase } from '../nlp/quotes/speakers/nouns/nominal-candidates.ts';
import { isAboutPerson } from '../nlp/quotes/speakers/nouns/resolve-nominal.ts';
import { REACH } from '../nlp/quotes/speakers/pronouns/resolve-pronoun.ts';
import { listCandidates, type SpeakerCandidate } from '../nlp/quotes/speakers/ranking/list-candidates.ts';
import type { SpeakerRanker } from '../nlp/quotes/speakers/ranking/ranker.ts';
import { asPrevious, resolveSpeaker } from '../nlp/quotes/speakers/resolve-speaker.ts';
import type { CorpusArticle, GoldAttribution } from './corpus.ts';
import type { CoreLine } from './silver.ts';
import { checkedKey, peopleNamed, silverReferents } from './silver-speakers.ts';

/** A pronoun or noun that speaks, whom it may stand for, and the index of whom it does. */
export interface SpeakerExample {
  candidates: SpeakerCandidate[];
  gold: number;
  form: 'PRONOUN' | 'NOMINAL';
}

/** Right names that a person looked up where the automatic ones were in doubt; '' for nobody whom the article names. */
export type CheckedSpeakers = Record<string, string>;

const PRONOUN = /^(?:he|she|him|her)$/;

/** What the examples are made with. */
export interface ExampleSources {
  checked: CheckedSpeakers;
  /** Says whom pronouns stand for of which nothing is known: they are no examples, and still somebody who spoke. */
  ranker: SpeakerRanker;
}

/** The examples of one article, in text order: one for each "he" and "she" that is the source of an attribution. */
export function speakerExamples(
  { document, line, attributions }: CorpusArticle,
  core: CoreLine,
  { checked, ranker }: ExampleSources,
): SpeakerExample[] {
  const names = findNames(document);
  const roles = findRoles(document, names);
  const article = { document, names, roles, linked: linkEntities(document, names, roles) };
  const statements = inTextOrder(document, attributions);
  const contents = statements.map(({ content }) => content);
  const people = listPersonMentions(article, contents);
  const context: SpeakerContext = { ...article, people, namings: groupMentions(people) };
  const referents = silverReferents(core, line.text);
  const examples: SpeakerExample[] = [];
  const spoken: PreviousSpeaker[] = [];
  for (const { content, speaker, asks } of statements) {
    if (speaker.from === spoken.at(-1)?.at) continue;
    const open = { ...speaker, content, spoken, spokenOf: new Set(entitiesWithin(context, content)) };
    const { start, lower } = document.tokens[speaker.from]!;
    const form: SpeakerExample['form'] = speaker.to - speaker.from === 1 && PRONOUN.test(lower) ? 'PRONOUN' : 'NOMINAL';
    const phrase = form === 'NOMINAL' && lower === 'the' ? readNounPhrase(context, speaker) : null;
    const known = checked[checkedKey(line.id, start)];
    const name =
      form === 'PRONOUN' ? (known ?? referents.get(start)) : phrase && isAboutPerson(phrase) ? known : undefined;
    if (name === undefined) {
      const turn = asPrevious(document, resolveSpeaker(context, open, ranker), speaker, content, asks);
      if (turn) spoken.push(turn);
      continue;
    }
    const candidates = phrase
      ? listBearers(context, open, phrase)
      : listCandidates(context, open, { pronoun: /^h(?:e|im)$/.test(lower) ? 'he' : 'she', reach: REACH });
    const bearers = name ? peopleNamed(context.linked, name) : [];
    const within = bearers.filter((person) => candidates.some(({ entity }) => entity === person));
    // A surname that two of them bear tells nothing.
    if (within.length < 2)
      examples.push({ form, candidates, gold: candidates.findIndex(({ entity }) => entity === (within[0] ?? null)) });
    const turn = { form, entity: within[0] ?? bearers[0] ?? null, at: speaker.from, to: speaker.to, content };
    spoken.push({ ...turn, nameless: false, definite: phrase !== null, asks });
  }
  return examples;
}

function inTextOrder(
  { tokens }: Document,
  attributions: readonly GoldAttribution[],
): { content: TokenRange[]; speaker: TokenRange; asks: boolean }[] {
  return attributions
    .filter(({ content, source }) => content.length > 0 && source.length > 0)
    .map(({ content, cue, source }) => ({
      at: Math.min(content[0]!, cue[0] ?? content[0]!),
      content: toRanges(content),
      speaker: { from: source[0]!, to: source.at(-1)! + 1 },
      asks: cue.some((i) => /^ask(?:s|ed|ing)?$/.test(tokens[i]!.lower)),
    }))
    .sort((a, b) => a.at - b.at);
}

/** Ascending indexes as stretches. */
function toRanges(indexes: readonly number[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const i of indexes) {
    const last = ranges.at(-1);
    if (last?.to === i) last.to++;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}
