import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { isTitleWord, TITLE_MODIFIERS } from '../../lexicon/titles.ts';

/** Whether the words beside a name speak for a person: "Mr. Lind", "Lind said", "Lind, who", "Lind, 34,". */
export function actsAsPerson({ tokens }: Document, { from, to }: TokenRange): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  if (isTitleWord(before) || TITLE_MODIFIERS.has(before) || isReportingVerb(after)) return true;
  if (isReportingVerb(before) && /^["”’,]$/.test(tokens[from - 2]?.text ?? '')) return true;
  return /^whos?e?$/.test(after) || (after === ',' && /^(?:whos?e?|\d+)$/.test(tokens[to + 1]?.lower ?? ''));
}
