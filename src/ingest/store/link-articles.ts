import slugify from '@sindresorhus/slugify';
import type { ExtractedEntity } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import type { Queryable } from '../../storage/database.ts';
import { knownEntities, takenSlugs } from '../../storage/nodes/known-entities.ts';
import { type EntityAdditions, insertEntities, type SeenRole } from '../../storage/nodes/write.ts';
import { isNewNode, KnownGraph, type LinkedEntity } from '../link/known-graph.ts';
import { lookupIds } from '../link/stored-names.ts';
import type { ReadyArticle } from './ready-article.ts';

/** The entities of an article, and its day. */
export interface ArticleEntities extends Pick<ReadyArticle, 'entities' | 'names'> {
  seenAt: Date | null;
  /** Whether it is another version of an article that is stored. */
  isUpdate: boolean;
}

/** What became of the entities of some articles. */
export interface LinkedArticles {
  /** For each article the node of each of its entities; null where it could be several. */
  nodes: (number | null)[][];
  /** What they add to nodes, which is not stored yet: `addToEntities` does that. */
  additions: EntityAdditions;
}

/** Links the entities of some articles, one article after the other, and makes the nodes that the graph has not got. */
export async function linkArticles(
  transaction: Queryable,
  articles: readonly ArticleEntities[],
): Promise<LinkedArticles> {
  const names = new Set(articles.flatMap((article) => article.names));
  const externalIds = lookupIds(articles.flatMap(({ entities }) => entities));
  const graph = new KnownGraph(await knownEntities(transaction, [...names], externalIds));
  const linked = articles.map((article) => graph.link(article.entities, article.names, !article.isUpdate));
  const all = linked.flat();
  const slugs = await freeSlugs(transaction, all);

  const fresh = all.filter(({ link }) => link.type === 'NEW');
  const ids = await insertEntities(
    transaction,
    fresh.map((each) => ({ ...each.entity, slug: slugs.get(each)! })),
  );
  const idOfNew = new Map(fresh.map(({ node }, index) => [node!, ids[index]!]));
  const idOf = (node: number): number => (isNewNode(node) ? idOfNew.get(node)! : node);

  const additions = {
    ...renamesOf(all, slugs, idOf),
    retypes: retypesOf(all, idOf),
    votes: votesOf(all, idOf),
    names: all.flatMap(({ link, node }) =>
      link.type === 'OPEN' ? [] : link.names.map((name) => ({ id: idOf(node!), ...name })),
    ),
    externalIds: all.flatMap(({ entity, node }) =>
      node === null ? [] : entity.externalIds.map((external) => ({ id: idOf(node), ...external })),
    ),
    roles: rolesOf(articles, linked, idOf),
  };
  return { nodes: linked.map((entities) => entities.map(({ node }) => node && idOf(node))), additions };
}

/**
 * A slug for each entity that needs one: "jake-sullivan", or "jake-sullivan-2" when another has that, or had it before
 * a rename.
 */
async function freeSlugs(transaction: Queryable, linked: readonly LinkedEntity[]): Promise<Map<LinkedEntity, string>> {
  const needy = linked.filter(({ link }) => link.type === 'NEW' || (link.type === 'KNOWN' && link.rename !== null));
  const wanted = needy.map(({ entity }) => slugify(slugName(entity)) || 'entity');
  // One that ends in a number may be what another gets that is taken.
  const numbered = new Set(wanted.filter((slug) => /-\d+$/.test(slug))).size;
  const times = new Map<string, number>();
  for (const slug of wanted) times.set(slug, (times.get(slug) ?? numbered) + 1);
  const owners = await takenSlugs(transaction, times);
  const slugs = needy.map(({ node }, index) => {
    const isFree = (slug: string) => (owners.get(slug) ?? node) === node;
    let slug = wanted[index]!;
    for (let number = 2; !isFree(slug); number++) slug = `${wanted[index]}-${number}`;
    owners.set(slug, node!);
    return slug;
  });
  return new Map(needy.map((each, index) => [each, slugs[index]!]));
}

/** Organizations are looked for by their acronym: "nato", not "north-atlantic-treaty-organization". */
const slugName = (entity: ExtractedEntity): string => (entity.type === 'ORGANIZATION' && entity.acronym) || entity.name;

/** The last name that an article gives a node is the fullest; the slugs before it are former ones at once. */
function renamesOf(
  linked: readonly LinkedEntity[],
  slugs: ReadonlyMap<LinkedEntity, string>,
  idOf: (node: number) => number,
): Pick<EntityAdditions, 'renames' | 'formerSlugs'> {
  const all = linked.flatMap((each) =>
    each.link.type === 'KNOWN' && each.link.rename !== null
      ? [{ id: idOf(each.node!), name: each.link.rename, slug: slugs.get(each)! }]
      : [],
  );
  const last = new Map(all.map((rename) => [rename.id, rename]));
  return { renames: [...last.values()], formerSlugs: all.filter(({ id, slug }) => last.get(id)!.slug !== slug) };
}

/** The last type that an article gives a node is the one to keep. */
function retypesOf(linked: readonly LinkedEntity[], idOf: (node: number) => number): EntityAdditions['retypes'] {
  const retypes = linked.flatMap(({ link, node, entity }) =>
    link.type === 'KNOWN' && link.isRetyped ? [{ id: idOf(node!), entity }] : [],
  );
  return [...new Map(retypes.map((retype) => [retype.id, retype])).values()];
}

function votesOf(linked: readonly LinkedEntity[], idOf: (node: number) => number): EntityAdditions['votes'] {
  const all = new Map<string, EntityAdditions['votes'][number]>();
  for (const { node, entity, votes } of linked) {
    if (node === null || votes === 0) continue;
    const key = `${node} ${entity.type}`;
    const known = all.get(key) ?? { id: idOf(node), type: entity.type, votes: 0 };
    all.set(key, { ...known, votes: known.votes + votes });
  }
  return [...all.values()];
}

function rolesOf(
  articles: readonly ArticleEntities[],
  linked: readonly (readonly LinkedEntity[])[],
  idOf: (node: number) => number,
): SeenRole[] {
  const roles = new Map<string, SeenRole>();
  for (const [index, { seenAt }] of articles.entries()) {
    for (const { entity, node } of linked[index]!) {
      if (node === null || entity.type !== 'PERSON') continue;
      for (const { title, organization } of entity.roles) {
        const normalized = normalizeName(title);
        if (normalized === '') continue;
        const seen = { id: idOf(node), normalized, title, organization, firstSeen: seenAt, lastSeen: seenAt };
        const key = `${seen.id} ${normalized}`;
        roles.set(key, bothSeen(roles.get(key) ?? seen, seen));
      }
    }
  }
  return [...roles.values()];
}

/** One role seen twice: as it was printed first. */
const bothSeen = (one: SeenRole, other: SeenRole): SeenRole => ({
  ...one,
  organization: one.organization ?? other.organization,
  firstSeen: firstOf(one.firstSeen, other.firstSeen),
  lastSeen: lastOf(one.lastSeen, other.lastSeen),
});

const firstOf = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (other < one ? other : one) : (one ?? other);
const lastOf = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (other > one ? other : one) : (one ?? other);
