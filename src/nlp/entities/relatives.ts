import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { KIN } from '../lexicon/kin.ts';

/** Most tokens between "widow of" and the name: "the widow of the late painter Marcus Stott". */
const FAR = 5;

/**
 * Whether a name is introduced as that of somebody's relative: "his father, Peter Lind", "Lind's son Jan", "the widow
 * of the painter Jan Lind". Not so in "Jan Lind, the son of a painter".
 */
export function isRelative({ tokens, tags }: Document, name: TokenRange, role: TokenRange | null): boolean {
  let at = (role && role.to <= name.from ? role.from : name.from) - 1;
  if (role && role.to <= name.from && KIN.test(tokens[role.to - 1]!.lower)) return true;
  if (role && role.to <= name.from && KIN.test(tokens[role.from]!.lower) && isOwned(tokens[role.from - 1])) return true;
  if (tokens[at]?.text === ',') at--;
  if (tokens[at] && KIN.test(tokens[at]!.lower)) return isOwned(tokens[at - 1]) || isOwned(tokens[at - 2]);
  for (let i = name.from - 1; i > 0 && name.from - i <= FAR; i--) {
    if (tokens[i]!.kind === 'MARK' || /^(?:VB.?|MD|W|WP)$/.test(tags[i]!)) return false;
    if (tokens[i]!.lower === 'of') return KIN.test(tokens[i - 1]!.lower);
  }
  return false;
}

/** The word for kin that a name stands in apposition to: "Lind's son, Jan, ...", not "Without her son, Lind, ...". */
export function kinBehindComma({ tokens, tags, sentences, sentenceOf }: Document, name: TokenRange): string | null {
  const kin = tokens[name.from - 2];
  if (tokens[name.from - 1]?.text !== ',' || !kin || !KIN.test(kin.lower)) return null;
  if (tokens[name.to] && tokens[name.to]!.kind !== 'MARK') return null;
  let owner = name.from - 3;
  while (owner >= 0 && tags[owner] === 'JJ') owner--;
  const { from } = sentences[sentenceOf[name.from]!]!;
  return isOwned(tokens[owner]) && tags[from] !== 'IN' ? kin.lower : null;
}

/** "his", "Lind's", "whose" */
const isOwned = (token: { lower: string } | undefined): boolean =>
  /^(?:his|her|their|whose|['’]s?)$/.test(token?.lower ?? '');
