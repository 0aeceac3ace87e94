import { copyKeys } from './copy-keys.ts';
import { copyWords } from './copy-words.ts';
import { creditedAgency } from './credited-agency.ts';

/** What tells whether an article is a copy. */
export interface CopyText {
  text: string;
  authors: readonly string[];
  /** That printed it. */
  outlet: string | null;
}

/** By what copies of an article are found, and whom they credit. */
export interface CopySignature {
  keys: readonly number[];
  credits: readonly string[];
}

/** The signature of an article. */
export const signText = ({ text, authors, outlet }: CopyText): CopySignature => ({
  keys: copyKeys(copyWords(text)),
  credits: creditedAgency(text, authors, outlet),
});
