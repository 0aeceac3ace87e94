import type { ExtractedEntity } from '../../domain/entity.ts';
import { addVotes } from '../../domain/entity-types.ts';
import type { EntityLink, KnownEntity } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { matchNodes } from './match-nodes.ts';
import { lookupIds, lookupNames } from './stored-names.ts';

/** Ids of nodes that are not stored yet begin here: above all stored ones, so that the oldest come first. */
const FIRST_NEW = 2 ** 52;

/** An entity of an article with its node, which is null where it could be several. */
export interface LinkedEntity {
  entity: ExtractedEntity;
  link: EntityLink;
  node: number | null;
  /** What the article says for its type. */
  votes: number;
}

export const isNewNode = (node: number): boolean => node >= FIRST_NEW;

/**
 * The part of the graph that some articles speak of, with what each of them adds: the next one is linked as if those
 * before it were stored.
 */
export class KnownGraph {
  private readonly byId = new Map<number, KnownEntity>();
  private readonly byName = new Map<string, Set<number>>();
  private readonly byExternalId = new Map<string, number>();
  private nextNode = FIRST_NEW;

  /**
   * @param known every stored entity with one of the names or ids under which an entity of the articles is looked up
   */
  constructor(known: readonly KnownEntity[]) {
    for (const entity of known) this.keep(entity);
  }

  /** In the order in which they came to be known. */
  get nodes(): KnownEntity[] {
    return [...this.byId.values()];
  }

  /**
   * Links the entities of the next article, whose names are `lookupNames` of them.
   * @param hasVotes false for the next version of an article, which had its votes on types
   */
  link(entities: readonly ExtractedEntity[], names = lookupNames(entities), hasVotes = true): LinkedEntity[] {
    const links = matchNodes(entities, this.around(names, lookupIds(entities)), hasVotes);
    const linked: LinkedEntity[] = [];
    for (const [index, link] of links.entries()) {
      const entity = entities[index]!;
      const votes = hasVotes || link.type === 'NEW' ? (entity.evidence ?? 1) : 0;
      linked.push({ entity, link, node: this.nodeOf(entity, link, linked), votes });
    }
    for (const each of linked) this.learn(each);
    return linked;
  }

  /** Whoever has one of the names or external ids, the oldest first. */
  private around(names: readonly string[], externalIds: readonly string[]): KnownEntity[] {
    const ids = new Set(names.flatMap((name) => [...(this.byName.get(name) ?? [])]));
    for (const externalId of externalIds) {
      const node = this.byExternalId.get(externalId);
      if (node !== undefined) ids.add(node);
    }
    return [...ids].sort((a, b) => a - b).map((id) => this.byId.get(id)!);
  }

  private nodeOf(entity: ExtractedEntity, link: EntityLink, before: readonly LinkedEntity[]): number | null {
    if (link.type === 'OPEN') return null;
    if (link.type === 'KNOWN') return link.id;
    if (link.type === 'SAME') return before[link.index]!.node;
    const { type, name, countryCode } = entity;
    const id = this.nextNode++;
    this.keep({ id, type, votes: {}, name, countryCode, names: [], externalIds: [], roles: [] });
    return id;
  }

  private keep(entity: KnownEntity): void {
    this.byId.set(entity.id, entity);
    for (const name of entity.names) this.callBy(entity.id, name);
    for (const { scheme, value } of entity.externalIds) this.byExternalId.set(`${scheme}:${value}`, entity.id);
  }

  private callBy(id: number, name: string): void {
    this.byName.set(name, (this.byName.get(name) ?? new Set()).add(id));
  }

  /** As storing it would: names and roles are added, an external id stays with whoever has it. */
  private learn({ entity, link, node, votes }: LinkedEntity): void {
    if (node === null || link.type === 'OPEN') return;
    const known = this.byId.get(node)!;
    const names = link.names.map(({ normalized }) => normalized).filter((name) => !known.names.includes(name));
    for (const name of names) this.callBy(node, name);
    const externalIds = entity.externalIds.filter(({ scheme, value }) => !this.byExternalId.has(`${scheme}:${value}`));
    for (const { scheme, value } of externalIds) this.byExternalId.set(`${scheme}:${value}`, node);
    const isRetyped = link.type === 'KNOWN' && link.isRetyped;
    const type = isRetyped ? entity.type : known.type;
    this.byId.set(node, {
      ...known,
      type,
      votes: addVotes(known.votes, entity.type, votes),
      countryCode: isRetyped ? entity.countryCode : known.countryCode,
      name: (link.type === 'KNOWN' && link.rename) || known.name,
      names: [...known.names, ...names],
      externalIds: [...known.externalIds, ...externalIds],
      roles: entity.type === 'PERSON' ? withRoles(known.roles, entity) : known.roles,
    });
  }
}

function withRoles(known: string[], { roles }: ExtractedEntity): string[] {
  const titles = new Map(known.map((title) => [normalizeName(title), title]));
  for (const { title } of roles) {
    const normalized = normalizeName(title);
    if (normalized !== '' && !titles.has(normalized)) titles.set(normalized, title);
  }
  return [...titles.values()];
}
