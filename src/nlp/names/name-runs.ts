import type { Document } from '../document.ts';
import { ALL_ORGANIZATION_HEADS as HEADS, ORGANIZATION_LEADS } from '../lexicon/organizations.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isCommonWord } from '../parts-of-speech.ts';
import { isReportingVerb } from '../reporting-verbs.ts';
import type { TokenRange } from '../sentences.ts';
import { matchGazetteer } from './gazetteer.ts';

const PARTICLES = new Set('de van von der den del della di da dos bin ibn al el la le ben ter'.split(' '));
const PLACE_OF = new Set('gulf sea republic kingdom state strait isle cape district bay city'.split(' '));
const FOR_HEADS = new Set(
  'center centre council institute fund campaign coalition committee agency office society foundation association party centers alliance network project organization organisation'.split(
    ' ',
  ),
);

/** Adjectives made of a name ("Spanish-language") and party labels ("D-Iowa") name nobody. */
const COMPOUND =
  /^[DRI]-|-(?:language|style|based|led|backed|born|era|controlled|speaking|leaning|only|wide|made|run|owned|trained|funded|area|like|class|level)$/;

/**
 * Finds the runs of words that could hold names: capitals with what may join them ("Bank of England", "Ursula von der
 * Leyen", "Johnson & Johnson"). A run may hold several names and titles: "Russian Foreign Minister Sergey Lavrov".
 */
export function findNameRuns(document: Document): TokenRange[] {
  const runs: TokenRange[] = [];
  const capitals = capitalizedElsewhere(document);
  for (let i = 0; i < document.tokens.length; ) {
    if (!canBeName(document, capitals, i)) {
      i++;
      continue;
    }
    const to = endOfRun(document, capitals, i);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function endOfRun(document: Document, capitals: Set<string>, from: number): number {
  const { tokens, sentences, sentenceOf } = document;
  const last = sentences[sentenceOf[from]!]!.to;
  const known = matchGazetteer(tokens, from, last);
  let to = known ? known.to : from + 1;
  // No name has more words; the bound keeps a page of capitals cheap.
  while (to < last && to - from < 24) {
    const token = tokens[to]!;
    const step = joiningWords(document, from, to);
    if (token.kind !== 'MARK' && step === 0 && canBeName(document, capitals, to)) to++;
    else if (step > 0 && to + step < last && canBeName(document, capitals, to + step)) to += step + 1;
    else break;
  }
  return to;
}

/** How many words from `to` on may join the run to its next capital: 1 for "of", 2 for "of the", 0 for none. */
function joiningWords({ tokens }: Document, from: number, to: number): number {
  const { lower } = tokens[to]!;
  const previous = tokens[to - 1]!.lower;
  const article = tokens[to + 1]?.lower === 'the' ? 2 : 1;
  if (lower === 'of')
    return HEADS.has(previous) || ORGANIZATION_LEADS.has(previous) || PLACE_OF.has(previous) ? article : 0;
  if (lower === 'for') return FOR_HEADS.has(previous) ? article : 0;
  if (lower === 'on') return /^(?:council|committee|commission)$/.test(previous) ? article : 0;
  if (lower === '&') return 1;
  if (lower === 'and') {
    // "Department of Health and Human Services", and not "the Ministry of Defence and NATO"
    const joined = tokens
      .slice(Math.max(from, to - 3), to)
      .some((token) => token.lower === 'of' || token.lower === 'for');
    const next = tokens[to + 1];
    return joined && next && isCommonWord(next.lower) && next.text !== next.text.toUpperCase() ? 1 : 0;
  }
  if (!PARTICLES.has(lower) || tokens[to]!.text !== lower) return 0;
  return PARTICLES.has(tokens[to + 1]?.lower ?? '') ? 2 : 1;
}

function canBeName(document: Document, capitals: Set<string>, i: number): boolean {
  const token = document.tokens[i];
  if (token?.kind !== 'WORD' || document.debris[i] || !/^\p{Lu}|^al-/u.test(token.text)) return false;
  if (COMPOUND.test(token.text)) return false;
  if (document.tags[i] === 'NNP') return true;
  // At the head of a sentence a capital tells nothing: "House prices", "Will Smith", "May said".
  const next = document.tokens[i + 1];
  const leadsName = next !== undefined && /^\p{Lu}/u.test(next.text) && document.tags[i + 1] === 'NNP';
  if (leadsName && (isGivenName(token.lower) || HEADS.has(token.lower) || ORGANIZATION_LEADS.has(token.lower)))
    return true;
  // "Ned Price left. Price said ..."
  if (next && capitals.has(token.text) && (isReportingVerb(next.lower) || next.text === '’s' || next.text === "'s"))
    return true;
  const match = matchGazetteer(document.tokens, i, Math.min(i + 8, document.tokens.length));
  return match !== null && (match.to > i + 1 || capitals.has(token.text) || token.text === token.text.toUpperCase());
}

/** Words that the text prints with a capital where no sentence begins. */
function capitalizedElsewhere({ tokens, tags }: Document): Set<string> {
  const words = new Set<string>();
  tokens.forEach((token, i) => {
    if (tags[i] === 'NNP') words.add(token.text);
  });
  return words;
}
