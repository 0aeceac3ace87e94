import type { LinkedEntities } from '../entities/link-entities.ts';
import type { Name } from '../names/find-names.ts';
import { bearerOfNoun } from './noun-bearers.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from './speaker-context.ts';

/** How many sentences back an institution may have been named. */
const REACH = 24;
/** Nouns for a body that has just spoken: "NASA warned ... The agency expects". */
const BODY_NOUNS =
  /^(?:agency|organi[sz]ation|company|firm|group|alliance|body|union|association|party|network|bank|federation|foundation|institute|charity|committee|council|commission|club|lender|operator|carrier|airline|manufacturer|retailer|regulator|watchdog|broadcaster|movement|coalition)$/;
const FIRM = /^(?:company|firm|lender|operator|carrier|airline|manufacturer|retailer|bank)$/;

/**
 * Which body a noun stands for: "the ministry" is the last organization whose name has that noun for its head, "the agency"
 * who has just spoken, who was introduced so ("the ferry operator Harbour Lines"), or the one that the sentence before is
 * about. Null when none or several.
 */
export function resolveBody(
  context: SpeakerContext,
  { from, spoken }: Pick<OpenSpeaker, 'from' | 'spoken'>,
  head: string,
): number | null {
  const { document, linked } = context;
  const previous = spoken.at(-1);
  const isNear = previous !== undefined && document.sentenceOf[from]! - document.sentenceOf[previous.at]! <= 2;
  const spokeLast = isNear && previous.entity !== null ? linked.entities[previous.entity]! : null;
  const isBody = BODY_NOUNS.test(head);
  if (spokeLast?.type === 'ORGANIZATION' && isBody && mayBe(linked, previous!.entity!, head)) return previous!.entity;
  return bodyNamedSo(context, from, head) ?? bearerOfBody(context, from, head) ?? (isBody ? subjectBody(context, from, head) : null);
}

/** The organization that was introduced with a noun, or null. */
export function bearerOfBody(context: SpeakerContext, from: number, head: string): number | null {
  const bearer = bearerOfNoun(context, head, from, REACH);
  return bearer !== null && context.linked.entities[bearer]!.type === 'ORGANIZATION' ? bearer : null;
}

/** "the ministry" after "the Ministry of Health". Neither of two that stand in one sentence. */
function bodyNamedSo({ document, names, linked }: SpeakerContext, from: number, head: string): number | null {
  const sentence = document.sentenceOf[from]!;
  let found: { entity: number; sentence: number } | null = null;
  for (let i = firstNameFrom(names, from) - 1; i >= 0; i--) {
    const name = names[i]!;
    const own = document.sentenceOf[name.from]!;
    if (sentence - own > REACH || (found && own < found.sentence)) break;
    const entity = linked.entityOf[i] ?? null;
    if (name.type !== 'ORGANIZATION' || entity === null || headOfName(document.tokens, name) !== head) continue;
    if (found && found.entity !== entity) return null;
    found = { entity, sentence: own };
  }
  return found?.entity ?? null;
}

/** "ministry" of "Ministry of Health", "board" of "Grain Board". */
function headOfName(tokens: SpeakerContext['document']['tokens'], { from, to }: Name): string {
  for (let i = from + 1; i < to - 1; i++) if (/^(?:of|for|on|in)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.lower;
  return tokens[to - 1]!.lower;
}

/** The one body that is named in the sentence before and in its own up to there, as what the sentence is about. */
function subjectBody({ document, names, linked }: SpeakerContext, from: number, head: string): number | null {
  const { sentences, sentenceOf, paragraphOf, quotationOf, tags } = document;
  const own = sentenceOf[from]!;
  const first = sentences[own - 1]?.from ?? 0;
  if (paragraphOf[from]! - paragraphOf[first]! > 1) return null;
  let body: number | null = null;
  let isSubject = false;
  for (let i = firstNameFrom(names, first); i < names.length && names[i]!.from < from; i++) {
    const name = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (name.type !== 'ORGANIZATION') continue;
    if (entity === null || (body !== null && body !== entity)) return null;
    body = entity;
    const opens = name.from - sentences[sentenceOf[name.from]!]!.from <= 2;
    if (quotationOf[name.from] === -1 && (opens || /^(?:VBD|VBZ|MD)$/.test(tags[name.to] ?? ''))) isSubject = true;
  }
  return body !== null && isSubject && mayBe(linked, body, head) ? body : null;
}

/** A ministry is no company, and a company no party. */
function mayBe({ entities }: LinkedEntities, entity: number, head: string): boolean {
  const kind = entities[entity]!.organizationKind;
  if (kind === 'MEDIA') return /^(?:network|broadcaster|company|group)$/.test(head);
  if (FIRM.test(head)) return kind === 'COMPANY' || kind === 'OTHER' || kind === null;
  return head !== 'party' || kind === 'PARTY';
}
