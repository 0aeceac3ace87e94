import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { contentAfter } from '../../rules/find-content.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const PROBABILITY = 0.6;

/** "Lind was heard to mutter that it was cold", "The prisoner was heard saying “not yet”": others heard it said. */
export function attributeHeard(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['heard', 'overheard'])) {
    if (i < 2 || i + 3 >= tokens.length || quotationOf[i] !== -1 || taken[i]) continue;
    if (!/^(?:was|were|been|be|later|also|then)$/.test(tokens[i - 1]!.lower)) continue;
    const head = tokens[i + 1]!.lower === 'to' ? i + 2 : i + 1;
    const verb = reportingVerb(tokens[head]!.lower);
    if (!verb?.frames.has('q') || (head === i + 1 && !tokens[head]!.lower.endsWith('ing'))) continue;
    let be = i - 1;
    while (be > 0 && /^(?:later|also|then|been)$/.test(tokens[be]!.lower)) be--;
    const cue = { from: head, to: head + 1, head, verb, form: 'FINITE' } as const;
    const content = contentAfter(document, sentences[sentenceOf[i]!]!, cue);
    const speaker = content && finiteSubject(document, be);
    if (!speaker || anyTaken(taken, content) || anyTaken(taken, speaker)) continue;
    found.push({
      ...BY_RULE,
      content: [trimContent(document, content)],
      cue: { from: be, to: head + 1 },
      verb,
      speaker,
      speech: verb.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
