import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, ExtractedEntity } from '../../../src/domain/entity.ts';
import { tokenizeText } from '../../../src/nlp/layers/tokens.ts';
import { matchGazetteer } from '../../../src/nlp/names/gazetteer.ts';
import { entityOf } from '../../support/articles.ts';

/** One line of the alias set: an entity of an article, and who is meant ("?" is nobody). */
export interface LabelledEntity {
  line: number;
  entity: ExtractedEntity;
  gold: string;
}

export interface LabelledArticle {
  title: string;
  entities: LabelledEntity[];
}

const TYPES: Record<string, EntityType> = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE' };

/** The labelled alias set, in its own order. */
export function readAliasSet(): LabelledArticle[] {
  const articles: LabelledArticle[] = [];
  for (const [index, line] of readFileSync(join(__dirname, 'aliases.txt'), 'utf8').split('\n').entries()) {
    if (line.startsWith('== ')) articles.push({ title: line.slice(3), entities: [] });
    const found = /^([POL]) ([^|]*)\|([^|]*)\| *(\S+)$/.exec(line);
    if (!found) continue;
    const [, letter, forms, roles, gold] = found as unknown as [string, string, string, string, string];
    const entity = asExtracted(TYPES[letter]!, split(forms), split(roles));
    articles.at(-1)!.entities.push({ line: index + 1, entity, gold });
  }
  return articles;
}

const split = (list: string): string[] =>
  list
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** An entity as the extraction would give it: one of the lexicon gets its usual name, ids and country. */
function asExtracted(type: EntityType, forms: string[], roles: string[]): ExtractedEntity {
  const entry = lexiconEntry(type, forms[0]!);
  const name = entry?.name ?? forms[0]!;
  const capitals = forms.find((form) => form !== name && /^\p{Lu}{2,6}$/u.test(form)) ?? null;
  return entityOf(type, {
    name,
    aliases: forms.filter((form) => form !== name),
    acronym: type === 'ORGANIZATION' ? (entry?.acronym ?? capitals) : null,
    countryCode: entry?.countryCode ?? null,
    externalIds: entry?.wikidataId ? [{ scheme: 'wikidata', value: entry.wikidataId }] : [],
    roles: roles.map((title) => ({ title, organization: null })),
  });
}

function lexiconEntry(type: EntityType, form: string) {
  const tokens = tokenizeText(form.replace(/^(?:The|Sens?\.|Sir|Gen\.) /, ''));
  const match = matchGazetteer(tokens, 0, tokens.length);
  return match?.to === tokens.length && match.entry.type === type ? match.entry : null;
}
