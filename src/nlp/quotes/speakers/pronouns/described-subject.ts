import { isPersonNoun } from '../context/nameless-people.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { readNounPhrase } from '../nouns/nominal-candidates.ts';
import { soleBearer } from '../nouns/sole-bearer.ts';

/** Most tokens of the noun phrase: "The former Harbour Board chairman". */
const LONGEST = 6;
/** Most tokens of what stands before it: "Asked later about the shoal, the admiral". */
const LONGEST_OPENING = 16;

/**
 * Whoever the sentence before "he" is about by a noun that only one of the article holds: "Cole asked Admiral Lind just
 * that. The admiral chuckled. “No,” he said." Null where nobody is sure.
 */
export function describedSubject(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { document, linked } = context;
  const { tokens, tags, sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const [first] = speaker.content;
  const start = first && first.from < speaker.from ? first.from : speaker.from;
  const before = sentences[sentenceOf[start]! - 1];
  if (!before || paragraphOf[before.from] !== paragraphOf[start]) return null;
  const the = subjectAt(context, before.from, before.to);
  if (the === null || quotationOf[the] !== -1) return null;
  let to = the + 1;
  while (to - the < LONGEST && /^(?:NN|NNP|JJ|POS)$/.test(tags[to]!)) to++;
  if (!/^(?:VBD|VBZ)$/.test(tags[to] ?? '') || !isPersonNoun(tokens[to - 1]!.lower)) return null;
  // Whoever else is named there may be meant.
  const isAlone = !context.people.some(({ from }) => from >= the && from < before.to);
  const phrase = isAlone ? readNounPhrase(context, { from: the, to }) : null;
  if (!phrase) return null;
  const bearer = soleBearer(context, { ...speaker, from: the, to }, phrase);
  return bearer !== null && (linked.pronounOf[bearer] ?? pronoun) === pronoun ? bearer : null;
}

/** The article of a subject that opens the sentence, or its clause after a comma. */
function subjectAt({ document: { tokens, tags } }: SpeakerContext, from: number, to: number): number | null {
  if (tokens[from]!.lower === 'the') return from;
  if (!/^(?:IN|VBN|RB)$/.test(tags[from]!)) return null;
  for (let i = from; i < Math.min(to, from + LONGEST_OPENING); i++)
    if (tokens[i]!.text === ',') return tokens[i + 1]?.lower === 'the' ? i + 1 : null;
  return null;
}
