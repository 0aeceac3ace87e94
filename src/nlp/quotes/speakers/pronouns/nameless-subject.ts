import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isMan, isPersonNoun, isRelative, isTrade, isWoman } from '../context/nameless-people.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';

const ASKS = /^(?:asked|asks|questioned|told|tells|interviewed|pressed|challenged|confronted|met)$/;
/** Most tokens of "The girl's eldest uncle". */
const LONGEST = 6;

/**
 * Whether somebody without a name is what the sentence before a pronoun's statement is about: "Musa would not pay. A
 * farmer disagreed. He said", "The girl's uncle wept. “It is late,” he said."
 */
export function isAfterNamelessSubject({ document, people }: SpeakerContext, speaker: OpenSpeaker): boolean {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const start = Math.min(speaker.from, speaker.content[0]?.from ?? speaker.from);
  const before = sentences[sentenceOf[start]! - 1];
  if (!before || quotationOf[before.from] !== -1) return false;
  if (start !== sentences[sentenceOf[start]!]!.from) return false;
  // "A farmer disagreed", "Her lawyer disagreed"
  const isIndefinite = /^(?:an?|one|another|his|her|their)$/.test(tokens[before.from]!.lower);
  const isThe = tokens[before.from]!.lower === 'the';
  for (let i = before.from + 1; i < Math.min(before.to - 1, before.from + LONGEST); i++) {
    if (!/^(?:JJ|NN|NNP|POS|PRP\$|CD)$/.test(tags[i]!)) return false;
    const { lower } = tokens[i]!;
    const isOfOther = isRelative(lower);
    // "The clerk who found out that Lind had paid"
    const isTold = isThe && /^,?who$/.test(wordsAt(document, i + 1));
    if (!isOfOther && !((isIndefinite || isTold) && (isPersonNoun(lower) || isTrade(lower)))) continue;
    // "A woman in a red coat rose. He said"
    if (tokens[speaker.from]!.lower === 'he' ? isWoman(lower) : isMan(lower)) return false;
    const verb = verbBehind(document, i + 1, before.to);
    const next = tokens[verb]!.lower;
    const isVerb = /^(?:VBD|VBZ|MD)$/.test(tags[verb]!) || /[a-z]ed$/.test(next);
    const does = isTold || isVerb || (isOfOther && next === 'of');
    // "A reporter asked Lind. He replied"
    if (!does || ASKS.test(next)) continue;
    return (people[mentionBefore(people, i + 1)]?.from ?? -1) < before.from && !isNamedBehind(document, people, before);
  }
  return false;
}

/** The word at a token, with the comma before it: "who" or ",who". */
const wordsAt = ({ tokens }: Document, at: number): string =>
  tokens[at]?.text === ',' ? `,${tokens[at + 1]?.lower}` : (tokens[at]?.lower ?? '');

/** "The man who led the talks, Jan Lind, left": a name between commas says who it is. */
function isNamedBehind({ tokens, tags }: Document, people: readonly PersonMention[], sentence: TokenRange): boolean {
  for (let k = mentionBefore(people, sentence.to); k >= 0 && people[k]!.from >= sentence.from; k--) {
    let from = people[k]!.from;
    while (from > sentence.from && tags[from - 1] === 'NNP') from--;
    if (tokens[from - 1]?.text === ',' && tokens[people[k]!.to]?.text === ',') return true;
  }
  return false;
}

/** The verb behind what tells of the subject: "A man in a red coat [rose]", "A nurse who saw it [wept]". */
function verbBehind({ tokens, tags }: Document, at: number, to: number): number {
  if (!/^(?:IN|VBG|VBN|W)$/.test(tags[at]!)) return at;
  // "A lawyer by training, Lind": what opens so describes the name behind the comma. "A person with a cold has" is
  // anybody.
  for (let i = at; i < to && tokens[i]!.text !== ','; i++)
    if (/^(?:VBD|VBZ|MD)$/.test(tags[i]!)) return tags[i] === 'VBD' ? i : at;
  return at;
}
