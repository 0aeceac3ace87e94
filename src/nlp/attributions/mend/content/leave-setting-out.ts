import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { MEASURE } from '../../rules/clause-of-another.ts';
import { isFiniteVerb, isTimeWord } from '../../rules/noun-phrase.ts';

/** Words that lead on with when, where or amid what something is said. */
const SETTING = /^(?:after|amid|at|before|during|following|in|on|when|while|with|ahead|despite|by|via)$/;

/** What somebody does who speaks of something: "Speaking about his plans, Cole said: “...”" */
const SPEAKING = /^(?:speaking|talking|commenting|reflecting|writing|asked|questioned|pressed|quizzed)$/;

/** Leaves the question or theme before a quotation out: "Asked [what it would cost], Cole said: “...”" */
export function leaveThemeOut(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker, verb } = attribution;
  const [first, second] = content;
  if (!cue || !speaker || !second || !verb?.frames.has('q') || first!.to > speaker.from) return attribution;
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  const { from } = sentences[sentenceOf[speaker.from]!]!;
  const isTheme = first!.from >= from && SPEAKING.test(tokens[from]!.lower) && tokens[first!.to]?.text === ',';
  const isQuoted = second.from >= cue.to && quotationOf[second.from] !== -1 && quotationOf[first!.from] === -1;
  return isTheme && isQuoted ? { ...attribution, content: content.slice(1) } : attribution;
}

/**
 * Leaves out what follows a speaker and verb that end a statement, in "A bridge will open in May, the council said on
 * Monday [after years of delay]": no comma leads back to what is said, so that the rest tells of the saying. So does
 * what is dated from something else behind a comma: "It is safe, Lind said, [days after the council had shut it]".
 */
export function leaveSettingOut(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker, verb } = attribution;
  if (!cue || !speaker || content.length < 2 || !verb?.frames.has('q')) return attribution;
  const clause = { from: Math.min(cue.from, speaker.from), to: Math.max(cue.to, speaker.to) };
  const second = content.findIndex(({ from }) => from >= clause.to);
  if (second < 1 || !endsBefore(document, content[second - 1]!, clause.from)) return attribution;
  const isDated = isDatedFromAnother(document, clause.to);
  const kept = content.filter((piece, i) => i < second || !(isSetting(document, clause.to, piece) || isDated));
  return kept.length === content.length ? attribution : { ...attribution, content: kept };
}

/** Whether a piece ends at the comma, dash or mark before the clause of its speaker. */
const endsBefore = ({ tokens }: Document, { to }: TokenRange, clause: number): boolean =>
  clause - to <= 1 && (clause === to || /^(?:,|—|–|--)$/.test(tokens[to]!.text));

/** Whether a piece goes on with the clause that ends at `after`: nothing but a day stands between. */
function isSetting({ tokens, quotationOf }: Document, after: number, { from, to }: TokenRange): boolean {
  if (from < after || !SETTING.test(tokens[from]!.lower)) return false;
  for (let i = after; i < from; i++)
    if (!isTimeWord(tokens[i]!.lower) && !/^(?:on|late|early|last|this|week|month|year)$/.test(tokens[i]!.lower))
      return false;
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1) return false;
  return true;
}

/**
 * Whether a clause such as ", a day after the board had met" leads on behind the comma, with a subject of its own and
 * nothing in marks. "Three days after he had been shot" goes on with what is said of him, and the simple past may.
 */
function isDatedFromAnother(document: Document, comma: number): boolean {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  if (tokens[comma]?.text !== ',') return false;
  let at = comma + 1;
  while (MEASURE.test(tokens[at]?.lower ?? '')) at++;
  if (at < comma + 2 || tokens[at]?.lower !== 'after' || /^(?:PRP|PRP\$)$/.test(tags[at + 1] ?? '')) return false;
  const { to } = sentences[sentenceOf[comma]!]!;
  for (let i = at; i < to; i++) if (quotationOf[i] !== -1) return false;
  let verb = at + 1;
  while (verb < to && !isFiniteVerb(document, verb)) verb++;
  return verb > at + 1 && tokens[verb]?.lower === 'had' && /^(?:VBN|RB)$/.test(tags[verb + 1] ?? '');
}
