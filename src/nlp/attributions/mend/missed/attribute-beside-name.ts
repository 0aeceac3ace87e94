import { firstIndex } from '../../../../domain/first-index.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { isTitleWord } from '../../../lexicon/titles.ts';
import type { Name } from '../../../names/name.ts';
import { type Attribution, byRule } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { ALL_PARTS, takenTokens } from '../../taken-tokens.ts';

const ACCORDING = reportingWord('according');
/** How surely such a reading is right. */
const PROBABILITY = 0.5;
/** Fewest tokens of what is said. */
const FEWEST = 2;

/**
 * "According to Lind Norway is ready.", "According to Lind Prime Minister Cole is ready.", "According to Lind the
 * port is full.": a name and, without a comma, the subject of what that person says.
 */
export function attributeBesideName(
  document: Document,
  names: readonly Name[],
  attributions: readonly Attribution[],
): Attribution[] {
  const { tokens, sentences, quotationOf } = document;
  const taken = takenTokens(document, attributions, ALL_PARTS);
  const found: Attribution[] = [];
  for (const { from, to } of sentences) {
    if (tokens[from]!.lower !== 'according' || tokens[from + 1]?.lower !== 'to' || quotationOf[from] !== -1) continue;
    const first = firstIndex(names.length, (i) => names[i]!.from >= from + 2);
    const source = names[first];
    if (source?.type !== 'PERSON' || tokens.slice(from + 2, source.from).some(({ kind }) => kind === 'MARK')) continue;
    const verb = subjectEnd(document, source.to, names[first + 1], to);
    const speaker = { from: from + 2, to: source.to };
    const content = { from: source.to, to: tokens[to - 1]!.kind === 'MARK' ? to - 1 : to };
    if (verb === null || !isFiniteVerb(document, verb) || content.to - verb < FEWEST) continue;
    if (anyTaken(taken, content) || anyTaken(taken, speaker)) continue;
    const cue = { from, to: from + 2 };
    const { speech } = ACCORDING;
    found.push(byRule({ content: [content], cue, verb: ACCORDING, speaker, speech, probability: PROBABILITY }));
  }
  return found;
}

/** The token after "Norway", "Prime Minister Cole" or "the port" where a clause begins with it; null otherwise. */
function subjectEnd(document: Document, from: number, name: Name | undefined, limit: number): number | null {
  const { tokens, tags } = document;
  if (tags[from] === 'DT') return nounPhraseAfter(document, from, limit)?.to ?? null;
  if (!name || name.to >= limit) return null;
  for (let i = from; i < name.from; i++) if (tags[i] !== 'NNP') return null;
  return name.from === from || isTitleWord(tokens[name.from - 1]!.lower) ? name.to : null;
}
