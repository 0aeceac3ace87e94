import type { SpeakerEvidence } from '../../../domain/quote.ts';
import { holdsFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { isPaper } from '../../names/missed/find-papers.ts';
import type { Name } from '../../names/name.ts';
import { isSurnameOfTwo, personCalledLike, personOfBareName } from './bare-names.ts';
import { bodyOfSpokesperson } from './body-of-spokesperson.ts';
import { headNoun } from './context/head-noun.ts';
import { isPersonNoun, isTrade } from './context/nameless-people.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type PreviousSpeaker,
  type ResolvedSpeaker,
  type SpeakerContext,
} from './context/speaker-context.ts';
import { authorOfDocument } from './documents/author-of-document.ts';
import { makerBefore } from './documents/maker-before.ts';
import { belongsToOther } from './inside-description.ts';
import { isOfTitles, isTitleOf, PREPOSITIONS } from './name-behind-title.ts';
import { resolveNominal } from './nouns/resolve-nominal.ts';
import { antecedent } from './pronouns/antecedent.ts';
import { bodyBefore, nearestInstitution } from './pronouns/bodies-meant.ts';
import { resolvePronoun } from './pronouns/resolve-pronoun.ts';
import { shippedRanker } from './ranking/log-linear-ranker.ts';
import type { SpeakerRanker } from './ranking/ranker.ts';

const PRONOUNS = /^(?:he|she|it|they|i|we|you|him|his|her|them|himself|herself)$/;
const RELATIVES = /^(?:who|which|that|whose)$/;

/** Says who a speaker phrase stands for, by name, pronoun or noun. Leaves it open (null) rather than guess. */
export function resolveSpeaker(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  ranker: SpeakerRanker = shippedRanker(),
): ResolvedSpeaker {
  const { tokens } = context.document;
  const word = tokens[speaker.from]!.lower;
  const alone = speaker.to - speaker.from === 1;
  if (alone && RELATIVES.test(word)) {
    return { form: 'PRONOUN', ...decided(antecedent(context, speaker.from), 'RELATIVE', 0.9), role: null };
  }
  if (alone && PRONOUNS.test(word))
    return { form: 'PRONOUN', ...resolvePronouns(context, speaker, ranker), role: null };
  const author = authorOfDocument(context, speaker);
  if (author) return author;
  const owned = context.linked.bodyAt.get(speaker.from);
  if (owned !== undefined) return { form: 'NOMINAL', entity: owned, role: null, probability: 0.96, evidence: 'BODY' };
  // "Adults: $10 Children: $5": who pays a price does not speak.
  const isPrice = tokens[speaker.to]?.text === ':' && /^\p{Sc}/u.test(tokens[speaker.to + 1]?.text ?? '');
  const named = isPrice ? null : headName(context, speaker);
  if (named !== null) {
    const called = personCalledLike(context, speaker, named);
    const own = called === undefined ? context.linked.entityOf[named]! : called;
    const entity = own !== null && isSurnameOfTwo(context, speaker, own) ? null : own;
    const evidence = tokens[speaker.to]?.text === ':' ? 'LABEL' : 'NAME';
    return { form: 'NAME', ...decided(entity, evidence, 0.98), role: context.roles[named] ?? null };
  }
  const bare = personOfBareName(context, speaker);
  if (bare !== null) return { form: 'NAME', ...decided(bare, 'NAME', 0.9), role: null };
  const body = bodyOfSpokesperson(context, speaker);
  if (body) return body;
  const maker = makerBefore(context, speaker);
  if (maker !== null) {
    const evidence = context.linked.entities[maker]!.type === 'PERSON' ? 'ROLE_MEMORY' : 'BODY';
    return { form: 'NOMINAL', ...decided(maker, evidence, 0.85), role: null };
  }
  return { form: 'NOMINAL', ...resolveNominal(context, speaker, ranker), role: null };
}

function resolvePronouns(context: SpeakerContext, speaker: OpenSpeaker, ranker: SpeakerRanker) {
  const { lower } = context.document.tokens[speaker.from]!;
  if (lower === 'i') return decided(whoseWordsAt(speaker), 'PREVIOUS_SPEAKER', 0.8);
  if (lower === 'it') {
    const { entity, probability } = nearestInstitution(context, speaker.from, speaker.spoken.at(-1), speaker.content);
    return decided(entity, 'PREVIOUS_SPEAKER', probability);
  }
  if (lower === 'they') return decided(bodyBefore(context, speaker), 'PREVIOUS_SPEAKER', 0.6);
  const { entity, probability } = resolvePronoun(context, speaker, ranker);
  if (entity === null) return { entity, probability, evidence: 'NONE' as const };
  const isBody = context.linked.entities[entity]!.type === 'ORGANIZATION';
  return { entity, probability, evidence: isBody ? ('BODY' as const) : ('RANKER' as const) };
}

/** "I" is whoever says the words that it stands in. */
const whoseWordsAt = ({ spoken, from }: OpenSpeaker): number | null =>
  spoken.slice(-20).findLast(({ content }) => content.some((piece) => from >= piece.from && from < piece.to))?.entity ??
  null;

const decided = (entity: number | null, evidence: SpeakerEvidence, probability: number) =>
  entity === null ? { entity, evidence: 'NONE' as const, probability: 0.5 } : { entity, evidence, probability };

/** The speaker as the next "he" may go on with it: also an "analyst" without a name, but no plural; then null. */
export function asPrevious(
  document: Document,
  { entity, form, evidence }: ResolvedSpeaker,
  { from, to }: TokenRange,
  content: readonly TokenRange[],
  asks: boolean,
): PreviousSpeaker | null {
  const { tokens } = document;
  // "a neighbour of Cole", "one woman"
  const isNew = /^(?:an?|one|another)$/.test(tokens[from]!.lower);
  // "the mother of Cole", "Cole's sister": told by somebody else, and new as well.
  const own = entity === null && form === 'NOMINAL' ? headNoun(document, { from, to }) : null;
  const isOfOther = own !== null && isPersonNoun(tokens[own]!.lower) && hangsOnName(document, own, { from, to });
  // "the boy": nobody of an office
  const isPlain = own !== null && isPersonNoun(tokens[own]!.lower) && !TITLE_HEADS.has(tokens[own]!.lower);
  const head = isNew || isOfOther || isPlain ? (own ?? headNoun(document, { from, to })) : null;
  const isPerson =
    form === 'NOMINAL' &&
    (tokens.slice(from, to).some(({ lower }) => TITLE_HEADS.has(lower)) ||
      // "a cook whose boss is away"
      (isNew && tokens.slice(from, to).some(({ lower }) => /^who(?:se)?$/.test(lower))) ||
      (head !== null && isPersonNoun(tokens[head]!.lower)));
  const isOther =
    isPerson || (entity === null && (isUnknownName(document, { from, to }) || followsNameless(document, from)));
  if (entity === null && !isOther) return null;
  const nameless = (isPerson || form === 'PRONOUN') && evidence === 'BODY';
  const definite = !isOfOther && /^(?:the|that|this)$/.test(tokens[from]!.lower);
  return { form, entity, nameless, at: from, to, content, definite, asks };
}

/** "the mother of the pilot Jan Lind", "Lind's sister": whether a noun is told by a name beside it. */
function hangsOnName({ tokens, tags }: Document, head: number, { from, to }: TokenRange): boolean {
  if (/^(?:of|to|for)$/.test(tokens[head + 1]?.lower ?? '')) {
    let at = head + 2;
    while (at < to && /^(?:DT|JJ|NN|PRP\$)$/.test(tags[at]!)) at++;
    return at < to && tags[at] === 'NNP';
  }
  for (let i = from + 1; i < head; i++) if (tags[i] === 'POS' && tags[i - 1] === 'NNP') return true;
  return false;
}

/** “...,” Cuban said: a name that was not taken for one speaks all the same. */
function isUnknownName({ tokens, tags, sentences, sentenceOf }: Document, { from, to }: TokenRange): boolean {
  const opens = sentences[sentenceOf[from]!]!.from === from && to - from === 1;
  return !opens && tags[to - 1] === 'NNP' && /^\p{Lu}\p{Ll}/u.test(tokens[to - 1]!.text);
}

/** "a forecourt attendant, who said": whoever comes before "who" was brought in without a name. */
function followsNameless({ tokens, tags }: Document, who: number): boolean {
  if (tokens[who]!.lower !== 'who') return false;
  const head = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  if (tags[head] !== 'NN' || !isPersonNoun(tokens[head]!.lower)) return false;
  let from = head;
  while (from > 0 && head - from < 6 && /^(?:NN|JJ|CD|VBN|VBG)$/.test(tags[from]!)) from--;
  return /^(?:an?|one|another)$/.test(tokens[from]!.lower);
}

/** Index of the name that is the head of the phrase: "Orlova" in "the club's captain, Maria Orlova", or null. */
function headName(context: SpeakerContext, speaker: TokenRange): number | null {
  const { document, names } = context;
  const { tokens } = document;
  let open: number | null = null;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    if (isModifier(context, speaker, name) || isGoverned(context, speaker, i)) continue;
    if (isInClause(document, speaker, name) || belongsToOther(context, speaker, i)) continue;
    // "said on X. A spokesperson": an initial alone is nobody.
    if (name.to - name.from === 1 && /^\p{Lu}\.?$/u.test(tokens[name.from]!.text)) continue;
    if (name.type === 'PERSON') return i;
    if (tellsOfTrade(document, speaker, name)) continue;
    const ends =
      name.to >= speaker.to ||
      isMedium(document, speaker, name) ||
      /^(?:,|and|\()$/.test(tokens[name.to]!.lower) ||
      isBodyOf(document, speaker, name);
    if (ends && !goesOnAfterAcronym(context, speaker, name) && !isCutShort(context, speaker, name)) open ??= i;
  }
  return open;
}

/**
 * "The former Reds and Rovers player": two names tell of the one person after them, also where the noun was taken for
 * a verb and left out of the phrase: "The former Reds striker said".
 */
function tellsOfTrade({ tokens, tags }: Document, speaker: TokenRange, { to }: Name): boolean {
  if (tags[speaker.from] !== 'DT') return false;
  let head = to;
  if (tokens[to]?.lower === 'and') {
    head++;
    while (tags[head] === 'NNP') head++;
    if (head === to + 1) return false;
  } else if (to !== speaker.to || tags[to] !== 'VB' || !/^VB[DZ]$/.test(tags[to + 1] ?? '')) return false;
  while (/^(?:NN|JJ)$/.test(tags[head + 1] ?? '')) head++;
  const { text, lower } = tokens[head] ?? tokens[to - 1]!;
  return text === lower && (isPersonNoun(lower) || isTrade(lower));
}

/** "Kommersant newspaper", "the Baltic news agency", "Harbour TV station": what a medium is stands after its name. */
function isMedium({ tokens }: Document, { from, to }: TokenRange, name: Name): boolean {
  if (name.type !== 'ORGANIZATION' || /^an?$/.test(tokens[from]!.lower)) return false;
  const after = tokens.slice(name.to, to).map(({ text }) => text);
  return after.length === 1 ? isPaper(after[0]!) || BROADCASTS.test(after[0]!) : MEDIUM.test(after.join(' '));
}

const BROADCASTS = /^(?:television|TV|radio|newswire)$/;
const MEDIUM = /^(?:news|television|TV|radio|wire) (?:agency|service|channel|network|station|website|site|programme)$/;

/** "The Fishery Museum in Lund", "the Grain Union of Norway": a body that opens the phrase is its head. */
function isBodyOf({ tokens, tags }: Document, { from }: TokenRange, name: Name): boolean {
  const opens = name.from === from || (name.from === from + 1 && tokens[from]!.lower === 'the');
  return (
    opens &&
    name.type === 'ORGANIZATION' &&
    /^(?:of|in|at|for|on)$/.test(tokens[name.to]!.lower) &&
    tags[name.to] === 'IN'
  );
}

/** "Cole's lawyer", "a Cole adviser": the name only tells whose. */
function isModifier(context: SpeakerContext, speaker: TokenRange, name: Name): boolean {
  const { tokens, tags } = context.document;
  const next = name.to < speaker.to ? tokens[name.to]! : null;
  if (!next) return false;
  // "Cole's" alone is Cole: "Cole's warning that".
  if (/^['’]s?$/.test(next.text)) return name.to + 1 < speaker.to;
  if (name.type !== 'PERSON') return false;
  return (next.text === next.lower && /^(?:NNS?|JJ)$/.test(tags[name.to]!)) || leadsToAnother(context, speaker, name);
}

/** "Former Cole Campaign Manager Anna Lind": a title stands between the name and that of another. */
function leadsToAnother({ document, names }: SpeakerContext, speaker: TokenRange, name: Name): boolean {
  const { tokens } = document;
  const later = names[firstNameFrom(names, name.to)];
  if (later?.type !== 'PERSON' || later.to > speaker.to || later.from === name.to) return false;
  // "Judge Cole in a dissent joined by Judge Lind"
  if (PREPOSITIONS.test(tokens[name.to]!.lower)) return false;
  const between = tokens.slice(name.to, later.from);
  const isTitle = between.some(({ lower }) => TITLE_HEADS.has(lower));
  return isTitle && between.every(({ kind, lower }) => kind === 'WORD' && lower !== 'and');
}

/** "an aide to Mr Cole", "the leaders of Norway and Denmark": the name hangs on a noun before it. */
function isGoverned({ document, names, roles }: SpeakerContext, speaker: TokenRange, index: number): boolean {
  const { tokens } = document;
  const name = names[index]!;
  // "the head of the Grain Union, widely known as the Mill"
  const lead = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
  if (lead > speaker.from && tokens[lead]!.lower === 'as') return true;
  // "the mayor of Oslo Anna Lind"
  if (name.type === 'PERSON' && names[index - 1]?.to === name.from) return false;
  if (isTitleOf(document, speaker, name) || isOfTitles(document, speaker, name, roles[index]!)) return false;
  // "the Secretary of State Anna Lind": her own title holds the preposition.
  const start = roles[index] && roles[index].to <= name.from ? roles[index].from : name.from;
  for (let i = start - 1; i > speaker.from; i--) {
    const { lower, kind } = tokens[i]!;
    if (PREPOSITIONS.test(lower)) return true;
    if (kind === 'MARK' && lower !== '-') return false;
  }
  return false;
}

/**
 * "a woman who accused Cole", "the hacker who revealed that Cole had lied": the name stands in a clause about the head.
 * Not so after the clause's last comma: "the man who led the talks, Jan Lind".
 */
function isInClause(document: Document, speaker: TokenRange, name: Name): boolean {
  const { tokens, tags } = document;
  let opens = -1;
  for (let i = speaker.from + 1; i < name.from; i++)
    if (/^(?:who|which|that|whom|whose)$/.test(tokens[i]!.lower)) opens = i;
  if (opens < 0) return false;
  // "a cook whose boss, Lind, is away"
  if (tokens[opens]!.lower === 'whose' && !holdsFiniteVerb(document, { from: opens, to: name.from })) return true;
  let from = name.from;
  while (from > opens && (tags[from - 1] === 'NNP' || /^[-.]$/.test(tokens[from - 1]!.text))) from--;
  const isApposition = tokens[from - 1]!.text === ',' && (name.to >= speaker.to || tokens[name.to]!.text === ',');
  return !isApposition;
}

/**
 * "Northern Party (NP) legislator Hung Sun": what stands in brackets tells the party's short name,
 * and the head comes after.
 */
function goesOnAfterAcronym({ document }: SpeakerContext, speaker: TokenRange, { to }: Name): boolean {
  const { tokens, tags } = document;
  if (tokens[to]?.text !== '(' || to >= speaker.to) return false;
  let close = to + 1;
  while (close < speaker.to && close - to < 6 && tokens[close]!.text !== ')') close++;
  return close + 1 < speaker.to && tokens[close]!.text === ')' && /^NNP?$/.test(tags[close + 1]!);
}

/** "Tennis Norway" is not Norway: a capital before the name belongs to it. */
function isCutShort({ document }: SpeakerContext, speaker: TokenRange, name: Name): boolean {
  const { tokens, tags } = document;
  const before = name.from > speaker.from ? tokens[name.from - 1]! : null;
  return (
    before !== null &&
    before.lower !== 'the' &&
    name.type === 'PLACE' &&
    /^\p{Lu}/u.test(before.text) &&
    /^NN/.test(tags[name.from - 1]!)
  );
}
