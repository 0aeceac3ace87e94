import type { ExtractedMention } from '../../domain/entity.ts';
import { type ExtractedQuote, isSpeech } from '../../domain/quote.ts';
import type { LinkedEntities } from '../entities/link-entities.ts';
import type { Document } from '../layers/document.ts';
import type { Name } from '../names/name.ts';
import { compoundMentions } from './compound-mentions.ts';

/**
 * The last stage. It reads names, entities and quotes, and gives every mention of an entity in text order: the names,
 * the places and bodies inside of
 * words, and the pronouns and nouns that speak for somebody.
 */
export function collectMentions(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
  quotes: readonly ExtractedQuote[],
): ExtractedMention[] {
  const { tokens } = document;
  const speaking = new Set(quotes.filter(isSpeech).map(({ speaker }) => speaker?.span.start));
  const mentions = names.flatMap((name, i): ExtractedMention[] => {
    const start = tokens[name.from]!.start;
    // The article's full names alone make a person of it: enough to say who speaks, not to list "a
    // Trump rally" or "Trump wants".
    if (name.type === 'PERSON' && name.tagged === null && !speaking.has(start)) return [];
    const end = tokens[name.to - 1]!.end;
    const isMetonym = name.tagged !== null && name.tagged !== name.type;
    const type = isMetonym ? name.tagged! : linked.typeOf[i]!;
    return [{ start, end, type, form: 'NAME', entity: linked.entityOf[i]! }];
  });
  const compounds = compoundMentions(document, names, linked);
  const kept =
    compounds.length === 0
      ? mentions
      : mentions.filter((name) => !compounds.some((part) => part.start < name.end && part.end > name.start));
  kept.push(...compounds);
  const seen = new Set<number>();
  for (const { speaker, speakerEntity } of quotes) {
    if (!speaker || speaker.form === 'NAME' || speakerEntity === null || seen.has(speaker.span.start)) continue;
    seen.add(speaker.span.start);
    kept.push({
      start: speaker.span.start,
      end: speaker.span.end,
      type: linked.entities[speakerEntity]!.type,
      form: speaker.form,
      entity: speakerEntity,
    });
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
