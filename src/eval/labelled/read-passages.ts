import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import type { GoldArticle, GoldAttribution, GoldNames, Pair } from '../corpus.ts';

/** An annotated passage. `tests/eval/out-of-domain/README.md` describes the marks. */
export interface Passage extends GoldArticle {
  subject: string;
  entities: GoldNames['entities'];
  /**
   * Names that each attribution's speaker goes by, by the id of the attribution; null when the passage names nobody.
   */
  speakers: Map<string, string[] | null>;
}

type Role = 'content' | 'cue' | 'source';
const ROLES: Record<string, Role> = { q: 'content', c: 'cue', s: 'source' };

/** Where they lie, from the root of the repository. */
const FOLDER = 'tests/eval/out-of-domain';

/**
 * All passages, by file and in their order there; none outside the repository's root. Throws on marks that do not fit
 * together.
 */
export function readPassages(): Passage[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((block) => readPassage(file.replace('.txt', ''), block)),
  );
}

/** `block` is the id, the marked text and the lines that begin with "@". */
export function readPassage(subject: string, block: string): Passage {
  const lines = block.trim().split('\n');
  const id = lines[0]!.trim();
  const trailer = lines.filter((line) => line.startsWith('@ ')).map((line) => line.slice(2).split(': '));
  const marked = lines.slice(1).filter((line) => !line.startsWith('@ '));
  const { text, attributions } = readMarks(id, marked.join('\n').trim());
  const names = trailer.filter(([key]) => isType(key!));
  const speakers = trailer.filter(([key]) => !isType(key!));
  return {
    id,
    subject,
    text,
    attributions,
    entities: readNames(id, text, names as [string, string][]),
    speakers: new Map(
      speakers.flatMap(([name, ids]) =>
        ids!
          .split(' ')
          .map((attribution): [string, string[] | null] => [
            attribution,
            name === 'nobody' ? null : name!.split(' | '),
          ]),
      ),
    ),
  };
}

const isType = (key: string): boolean => (ENTITY_TYPES as readonly string[]).includes(key.toUpperCase());

/** "{s1 Lavrov} {c1 said}": the plain text, and what the braces mark of it. */
function readMarks(id: string, marked: string): { text: string; attributions: GoldAttribution[] } {
  const found = new Map<string, GoldAttribution>();
  const open: { role: Role; ids: string[]; start: number }[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\{[qcs]\d+(?:,\d+)* ?|\}|[^{}]+/g)) {
    if (part === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`${id}: a brace closes after "${text.slice(-30)}" that never opened`);
      for (const attribution of mark.ids) {
        const entry = found.get(attribution) ?? { id: attribution, content: [], cue: [], source: [] };
        entry[mark.role].push([mark.start, text.length]);
        found.set(attribution, entry);
      }
    } else if (part.startsWith('{')) {
      open.push({ role: ROLES[part[1]!]!, ids: part.slice(2).trim().split(','), start: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`${id}: a brace is not closed`);
  const byNumber = [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
  return { text, attributions: byNumber };
}

/** Every place where one of the names is printed as a word; the longest name first. */
function readNames(id: string, text: string, lists: readonly [type: string, names: string][]): GoldNames['entities'] {
  const names = lists.flatMap(([type, list]) =>
    list.split('; ').map((name) => ({ name, type: type.toUpperCase() as EntityType })),
  );
  const entities: GoldNames['entities'] = [];
  for (const { name, type } of names.sort((a, b) => b.name.length - a.name.length)) {
    const places = placesOf(text, name);
    if (places.length === 0) throw new Error(`${id}: "${name}" is not in the text`);
    for (const [start, end] of places) {
      if (!entities.some((entity) => entity.start < end && start < entity.end)) entities.push({ start, end, type });
    }
  }
  return entities.sort((a, b) => a.start - b.start);
}

function placesOf(text: string, name: string): Pair[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(word)].map((match) => [match.index, match.index + name.length]);
}
