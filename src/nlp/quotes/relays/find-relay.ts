import type { Attribution } from '../../attributions/attribution.ts';
import { nounPhraseAfter } from '../../attributions/rules/noun-phrase.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { NamedArticle } from '../speakers/context/speaker-context.ts';
import { aroundCue } from './around-cue.ts';
import { readOutlet } from './read-outlet.ts';
import { relayBefore, relayBehind } from './relay-clauses.ts';

const TELLS = /^(?:tell|tells|told|telling)$/;
/** "as quoted by Tass", "in remarks carried by the agency". */
const RELAYED = /^(?:quoted|cited|reported|relayed|carried|broadcast|aired|published)$/;
/** Of these, whoever comes after "by" relays it, a medium or not. */
const QUOTED = /^(?:quoted|cited)$/;
/** What is given to a medium: "in an interview with the Gazette", "in remarks to Tass". */
const GIVEN = /^(?:interviews?|conversation|comments?|remarks|statements?|appearance|e-?mail|message)$/;
/** The same as verbs. */
const SPEAKS_TO = /^(?:interviewed|speaking|spoke|talking)$/;
/** Most tokens from it to the medium: "in an interview late on Friday with the Gazette". */
const LONGEST_ADJUNCT = 6;

/**
 * Who relays a statement that has its own speaker, as printed: the medium that it was told to ("told Tass", "in an
 * interview with the Gazette"), that quotes it ("as quoted by Tass") or reports it ("..., according to the
 * palace"). Null when nobody does.
 */
export function findRelay(
  article: NamedArticle,
  attribution: Attribution,
  owner: Int32Array,
  own: number,
): TokenRange | null {
  const { cue, speaker } = attribution;
  if (!cue || !speaker) return null;
  const found =
    (attribution.isNested ? attribution.relay : null) ??
    toldOutlet(article, cue) ??
    attribution.relay ??
    besideCue(article, attribution, owner, own) ??
    relayBehind(article.document, attribution, owner, own) ??
    relayBefore(article.document, attribution, owner, own);
  const relay = found && withoutComma(article, found);
  return relay && isPhrase(article, relay) && !isOwn(article, relay, speaker) ? relay : null;
}

const withoutComma = ({ document: { tokens } }: NamedArticle, { from, to }: TokenRange): TokenRange =>
  to - from > 1 && tokens[to - 1]!.text === ',' ? { from, to: to - 1 } : { from, to };

/** "The" of "The said report" is no phrase. */
const isPhrase = ({ document: { tags } }: NamedArticle, { from, to }: TokenRange): boolean =>
  tags.slice(from, to).some((tag) => /^(?:NN|PRP$)/.test(tag));

/** Whether it is the speaker; in "Brin, quoted by Tass," and "Brin in an interview with Tass" it is another. */
function isOwn({ document: { tokens } }: NamedArticle, relay: TokenRange, speaker: TokenRange): boolean {
  const last = tokens[relay.to - 1]!;
  const isNamed =
    last.text !== last.lower && tokens.slice(speaker.from, speaker.to).some(({ text }) => text === last.text);
  if (relay.from >= speaker.to || speaker.from >= relay.to) return isNamed;
  return relay.from === speaker.from || !/^(?:by|with|to|on)$/.test(tokens[relay.from - 1]!.lower);
}

/** "told Tass that": the hearer, when it is a medium. */
function toldOutlet(article: NamedArticle, cue: TokenRange): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = article.document;
  let tell = cue.to - 1;
  while (tell >= cue.from && !TELLS.test(tokens[tell]!.lower)) tell--;
  const limit = sentences[sentenceOf[cue.from]!]!.to;
  const verbs = tell >= cue.from;
  let at = verbs ? tell + 1 : cue.to;
  while (at < limit && tags[at] === 'RB') at++;
  // "said to Reuters", "confirmed to the Gazette"
  if (!verbs && (tokens[at]?.lower !== 'to' || tokens[at - 1]?.lower === 'according')) return null;
  return readOutlet(article, verbs ? at : at + 1, limit);
}

/**
 * What stands in the clause of the cue, outside what is said: "as quoted by Tass", "in an interview with the Gazette".
 */
function besideCue(article: NamedArticle, attribution: Attribution, owner: Int32Array, own: number): TokenRange | null {
  const { document } = article;
  const { tokens } = document;
  const { from, to } = aroundCue(document, attribution, owner, own);
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (owner[i] !== 0 && owner[i] !== own) continue;
    if (RELAYED.test(lower)) {
      const by = byAfter(article, i, to);
      const noun = by < 0 ? null : nounPhraseAfter(document, by + 1, to);
      const outlet = by < 0 ? null : readOutlet(article, by + 1, to);
      if (outlet) return outlet;
      // "quoted by name" names nobody.
      if (noun && QUOTED.test(lower) && /^(?:DT|NNP|PRP\$|JJ)$/.test(document.tags[noun.from]!)) return noun;
    }
    const isGiven = SPEAKS_TO.test(lower) || (GIVEN.test(lower) && opensAdjunct(article, i));
    if (isGiven || (RELAYED.test(lower) && !QUOTED.test(lower))) {
      const outlet = outletNear(article, i + 1, Math.min(to, i + LONGEST_ADJUNCT));
      if (outlet) return outlet;
    }
    if (lower === 'on' && (i >= attribution.cue!.to ? i < attribution.cue!.to + 3 : opensClause(article, i))) {
      const outlet = readOutlet(article, i + 1, to);
      if (outlet) return outlet;
    }
  }
  return null;
}

/** "On Sky News, Lind said": at the head of the sentence or after a comma. */
const opensClause = ({ document: { tokens, sentences, sentenceOf } }: NamedArticle, i: number): boolean =>
  sentences[sentenceOf[i]!]!.from === i || tokens[i - 1]!.text === ',';

/** The "by" of "quoted by", "quoted on Friday by", "quoted as saying by", or -1. */
function byAfter({ document: { tokens } }: NamedArticle, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    if (tokens[i]!.lower === 'by') return i;
    if (tokens[i]!.kind === 'MARK') return -1;
  }
  return -1;
}

/** "in an interview", "in his first public remarks": a preposition leads to it. */
function opensAdjunct({ document: { tokens, tags } }: NamedArticle, at: number): boolean {
  let i = at - 1;
  while (i > 0 && at - i < 6 && /^(?:DT|JJ|NN|PRP\$|CD|VBN|VBG)$/.test(tags[i]!)) i--;
  return /^(?:in|during|at|via|by|through|from)$/.test(tokens[i]?.lower ?? '');
}

function outletNear(article: NamedArticle, from: number, to: number): TokenRange | null {
  const { tokens, sentences, sentenceOf } = article.document;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'MARK' || /^(?:prior|before|after|about)$/.test(tokens[i]!.lower)) return null;
    if (!/^(?:with|to|on|for|by|in|from|that)$/.test(tokens[i]!.lower)) continue;
    const outlet = readOutlet(article, i + 1, sentences[sentenceOf[i]!]!.to);
    if (outlet) return outlet;
  }
  return null;
}
