import type { Document } from './document.ts';
import type { TokenRange } from './sentences.ts';

/** The paragraphs of a document as ranges of tokens, in text order; those without a token are left out. */
export function paragraphRanges({ tokens, paragraphOf }: Document): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const last = paragraphs.at(-1);
    if (last && paragraphOf[i] === paragraphOf[i - 1]) last.to = i + 1;
    else paragraphs.push({ from: i, to: i + 1 });
  }
  return paragraphs;
}
