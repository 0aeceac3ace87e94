import { firstIndex } from '../../../../domain/first-index.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';
import type { NamedArticle, Part, PersonMention } from './speaker-context.ts';
import { isLedByParticiple } from './stands-beside.ts';

/** All namings of people that are linked to an entity, in text order. `contents` are the statements of the article. */
export function listPersonMentions(
  { document, names, roles, linked }: NamedArticle,
  contents: readonly (readonly TokenRange[])[],
): PersonMention[] {
  const reported = new Uint8Array(document.tokens.length);
  for (const content of contents) for (const { from, to } of content) reported.fill(1, from, to);
  const mentions: PersonMention[] = [];
  names.forEach((name, i) => {
    const entity = linked.entityOf[i];
    if (name.type !== 'PERSON' || entity === null || entity === undefined) return;
    const { from, to } = name;
    const quoted = document.quotationOf[from] !== -1;
    const part = quoted ? 'QUOTED' : reported[from] ? 'REPORTED' : partOf(document, name);
    mentions.push({ entity, from, to, sentence: document.sentenceOf[from]!, part, role: roles[i] ?? null });
  });
  return mentions;
}

/** The namings of each person, in text order. */
export function groupMentions(people: readonly PersonMention[]): Map<number, PersonMention[]> {
  const groups = new Map<number, PersonMention[]>();
  for (const mention of people) {
    const group = groups.get(mention.entity);
    if (group) group.push(mention);
    else groups.set(mention.entity, [mention]);
  }
  return groups;
}

/** Index of the last naming that begins before a token, or -1. */
export const mentionBefore = (people: readonly PersonMention[], at: number): number =>
  firstIndex(people.length, (i) => people[i]!.from >= at) - 1;

function partOf(document: Document, { from, to }: Name): Part {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (tags[to] === 'POS' || /^['’]s?$/.test(tokens[to]?.text ?? '')) return 'OWNER';
  const sentence = sentences[sentenceOf[from]!]!;
  const before = from > sentence.from ? beforeTitle(tokens, tags, from, sentence.from) : -1;
  if (before >= 0 && /^(?:IN|TO)$/.test(tags[before]!)) return isMiddleSubject(tags, to) ? 'SUBJECT' : 'GOVERNED';
  if (isMiddleSubject(tags, to)) return 'SUBJECT';
  if (isInParticiple(document, sentence.from, from)) return 'GOVERNED';
  if (endsAside(tokens, tags, to, sentence.to)) return 'SUBJECT';
  // "said Orlova, who was late" and "Orlova and Cole were late"
  const opens = before < 0 || (from - sentence.from <= 3 && !hasVerb(tags, sentence.from, from));
  const aside = /^(?:,|\(|—|–|--|-)$/.test(tokens[to]?.text ?? '') || /^(?:who|and)$/.test(tokens[to]?.lower ?? '');
  if (aside && opens) return 'SUBJECT';
  // "“We waited,” said Orlova."
  if (before >= 0 && /^(?:said|says|added|wrote|asked|replied)$/.test(tokens[before]!.lower)) return 'SUBJECT';
  return opens ? 'TOPIC' : 'OBJECT';
}

/** "Questioned by the lawyer Jan Lind, he said": whoever stands in the participle that opens a sentence. */
function isInParticiple(document: Document, first: number, from: number): boolean {
  if (first === from || !isLedByParticiple(document, { from: first, to: from })) return false;
  return document.tokens.slice(first, from).every(({ text }) => text !== ',');
}

/** "Lind thanked Orlova, the envoy": after a verb nobody opens the sentence. */
function hasVerb(tags: Document['tags'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^VB[DZP]?$/.test(tags[i]!)) return true;
  return false;
}

/** Longest aside between commas: "Orlova, the envoy who led the talks, was late." */
const LONGEST_ASIDE = 25;

/** Whether an aside after the name, or before it, ends with a comma and a verb. */
function endsAside(tokens: Document['tokens'], tags: Document['tags'], to: number, last: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = to; i < Math.min(last, to + LONGEST_ASIDE); i++)
    if (tokens[i]!.text === ',' && isMiddleSubject(tags, i + 1)) return true;
  return false;
}

/** The word before a name and the capitals and honorifics that lead up to it, or -1 at the start of the sentence. */
function beforeTitle(tokens: Document['tokens'], tags: Document['tags'], from: number, first: number): number {
  let i = from - 1;
  while (
    i >= first &&
    from - i < 6 &&
    (/^\p{Lu}/u.test(tokens[i]!.text) || tokens[i]!.text === '.' || tags[i] === 'DT')
  )
    i--;
  return i >= first ? i : -1;
}

/** "Orlova left", "Orlova also left", "Orlova has not left". */
const isMiddleSubject = (tags: Document['tags'], to: number): boolean =>
  /^(?:VBD|VBZ|MD)$/.test(tags[to] ?? '') || (tags[to] === 'RB' && /^(?:VBD|VBZ|MD)$/.test(tags[to + 1] ?? ''));
