import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Token } from '../../../layers/tokens.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Most tokens that tell who a source is. */
const LONGEST = 12;

/**
 * Gives "According to Tass, the state news agency, the road is open" back what tells of the source: it is no piece of
 * what is said. Where only the subject of another's statement follows, as in "..., the state news agency, the envoy
 * said it was late", the source says nothing besides and relays that statement.
 */
export function describeSources(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const relays = new Map<Attribution, TokenRange>();
  return attributions
    .flatMap((attribution) => {
      const speaker = describedSource(document, attribution);
      if (!speaker) return [attribution];
      const content = attribution.content
        .map(({ from, to }) => ({ from: Math.max(from, speaker.to + 1), to }))
        .filter(({ from, to }) => from < to);
      if (content.some((piece) => holdsFiniteVerb(document, piece))) return [{ ...attribution, speaker, content }];
      const told = attributions.find(
        (one) => one !== attribution && one.cue && one.speaker && leads(content.at(-1), one.speaker, one.cue),
      );
      if (told) relays.set(told, speaker);
      return told ? [] : [attribution];
    })
    .map((one) => (relays.has(one) && !one.relay ? { ...one, relay: relays.get(one)! } : one));
}

const leads = (said: TokenRange | undefined, speaker: TokenRange, cue: TokenRange): boolean =>
  speaker.to === said?.to && speaker.to <= cue.from;

/**
 * "Tass, the state news agency", "the founder, Advocate Jan Lind": a source at the head of a sentence and what tells of
 * it, up to the comma; or null.
 */
function describedSource(document: Document, attribution: Attribution): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { cue, speaker, content, verb } = attribution;
  if (!cue || !speaker || verb?.lemma !== 'according to' || speaker.from !== cue.to) return null;
  const first = sentences[sentenceOf[cue.from]!]!;
  const start = speaker.to + 1;
  if (first.from !== cue.from || tokens[speaker.to]?.text !== ',' || content[0]!.from !== start) return null;
  const isOffice = /^(?:DT|PRP\$)$/.test(tags[speaker.from]!) && TITLE_HEADS.has(tokens[speaker.to - 1]!.lower);
  const isDescribed = tags[speaker.to - 1] === 'NNP' && /^(?:DT|PRP\$)$/.test(tags[start]!);
  if (!isDescribed && !(isOffice && isCapital(tokens[start]!))) return null;
  for (let i = start; i < Math.min(first.to, start + LONGEST); i++) {
    if (quotationOf[i] !== -1 || (!isDescribed && tokens[i]!.text !== ',' && !isCapital(tokens[i]!))) return null;
    if (tokens[i]!.text === ',') return opensClause(document, i, first.to) ? { from: speaker.from, to: i } : null;
    if (!/^(?:NNS?|NNP|JJ|CD|VBN|POS|IN|DT|PRP\$|-)$/.test(tags[i]!) && !/^[-–]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Whether a subject and its verb follow a comma, and no list: "the town, the bridge and the road are". */
function opensClause(document: Document, comma: number, limit: number): boolean {
  const { tokens, tags } = document;
  if (!/^(?:DT|JJ|NNP|NNS?|PRP\$?|CD|EX)$/.test(tags[comma + 1] ?? '')) return false;
  for (let i = comma + 1; i < limit; i++) {
    if (isFiniteVerb(document, i)) return true;
    if (/^(?:,|and|or)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
