import type { ExtractedEntity } from '../../domain/entity.ts';
import { addVotes, settledType } from '../../domain/entity-types.ts';
import type { EntityLink, KnownEntity } from '../../domain/linking.ts';
import { conflictingExternalIds, sharesExternalId } from './external-ids.ts';
import { findOfOtherType } from './other-types.ts';
import { findPerson, isFullerName, type NodeMatch, onlyOne } from './people.ts';
import { namesToKeep } from './stored-names.ts';
import { findThing } from './things.ts';

/** Candidates that an open link lists at most. */
const MOST_CANDIDATES = 20;

/**
 * Decides for each entity of one article which node of the graph it is: one that is known, a new one, or none,
 * when it could be several. Pure; the result is in the order of `entities`.
 * @param entities as `settleEntities` gives them
 * @param votes whether the article has a vote on types, which the next version of one that had it has not
 * @param known every entity with one of `lookupNames` or `lookupIds` among its own.
 */
export function matchNodes(
  entities: readonly ExtractedEntity[],
  known: readonly KnownEntity[],
  votes = true,
): EntityLink[] {
  const graph = [...known];
  return entities.map((entity, index): EntityLink => {
    if (namesToKeep(entity).length === 0) return { type: 'OPEN', candidates: [] };
    const { match: sameType, isOpen, candidates } = findEntity(entity, graph, entities);
    if (isOpen) return { type: 'OPEN', candidates: candidateIds(candidates) };
    const match = sameType ?? findOfOtherType(entity, graph);
    const evidence = entity.evidence ?? 1;
    if (!match) {
      if (evidence === 0) return { type: 'OPEN', candidates: [] };
      graph.push(freshNode(entity, index));
      return { type: 'NEW', names: namesToKeep(entity) };
    }
    const type =
      votes && match.id > 0 ? settledType(match.type, addVotes(match.votes, entity.type, evidence)) : match.type;
    const names = namesToKeep({ ...entity, type });
    if (match.id < 0) return { type: 'SAME', index: -match.id - 1, names };
    const isBetter = isBetterName(entity, match);
    if (isBetter) graph[graph.indexOf(match)] = { ...match, name: entity.name };
    return {
      type: 'KNOWN',
      id: match.id,
      names,
      rename: isBetter ? entity.name : null,
      isRetyped: type !== match.type,
    };
  });
}

/** A person takes a fuller name, and anything the usual name of the well-known one that it turns out to be. */
const isBetterName = (entity: ExtractedEntity, known: KnownEntity): boolean =>
  entity.name !== known.name &&
  ((entity.type === 'PERSON' && isFullerName(entity.name, known.name)) ||
    (entity.externalIds.length > 0 && known.externalIds.length === 0));

function findEntity(
  entity: ExtractedEntity,
  graph: readonly KnownEntity[],
  article: readonly ExtractedEntity[],
): NodeMatch {
  const ofType = graph.filter((other) => other.type === entity.type);
  const byId = onlyOne(ofType.filter((other) => sharesExternalId(entity, other)));
  if (byId) return byId;
  const compatible = ofType.filter((other) => !conflictingExternalIds(entity, other));
  return entity.type === 'PERSON' ? findPerson(entity, compatible, article) : findThing(entity, compatible);
}

/** A new node as later entities of the article see it: its id is below zero and tells the entity's index. */
function freshNode(entity: ExtractedEntity, index: number): KnownEntity {
  const { type, name, externalIds, countryCode } = entity;
  const names = namesToKeep(entity).map(({ normalized }) => normalized);
  const roles = entity.roles.map((role) => role.title);
  return { id: -index - 1, type, votes: {}, name, names, externalIds, countryCode, roles };
}

const candidateIds = (candidates: readonly KnownEntity[]): number[] =>
  candidates
    .map(({ id }) => id)
    .filter((id) => id > 0)
    .sort((a, b) => a - b)
    .slice(0, MOST_CANDIDATES);
