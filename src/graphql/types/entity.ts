import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { RoleRow } from '../../storage/nodes/details.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import { connectionType } from '../relay/connection.ts';
import { ENTITY_TYPE_NAMES } from '../relay/ids.ts';
import { UrlScalar } from '../scalars.ts';
import { NodeInterface } from './node.ts';

@InterfaceType('Entity', {
  description: 'A person, an organization or a place: whatever may speak or be named.',
  implements: NodeInterface,
  resolveType: (row: EntityRow) => ENTITY_TYPE_NAMES[row.type],
})
export abstract class EntityInterface extends NodeInterface implements Pick<EntityRow, 'name' | 'slug'> {
  @Field(() => String, { description: 'The fullest name known, or the usual one: "Sergey Lavrov".' })
  name!: string;

  @Field(() => String, { description: 'Short name for addresses and filters: "sergey-lavrov".' })
  slug!: string;
}

const ENTITY = { simpleResolvers: true, implements: [NodeInterface, EntityInterface] };

@ObjectType('Person', { ...ENTITY, description: 'A human being.' })
export class PersonType extends EntityInterface {}

@ObjectType('Organization', {
  ...ENTITY,
  description: 'An institution, a company, a party, a body: anything that acts as one.',
})
export class OrganizationType extends EntityInterface implements Pick<EntityRow, 'acronym'> {
  @Field(() => String, { nullable: true, description: 'Its short form: "OSCE".' })
  acronym!: string | null;
}

@ObjectType('Place', { ...ENTITY, description: 'A country, a region, a town.' })
export class PlaceType extends EntityInterface implements Pick<EntityRow, 'countryCode'> {
  @Field(() => String, {
    nullable: true,
    description: 'The country that it is or lies in, as an ISO 3166-1 alpha-2 code: "RU". Null when that is not known.',
  })
  countryCode!: string | null;
}

@ObjectType('ExternalId', { simpleResolvers: true, description: 'An id of an entity in another register.' })
export class ExternalIdType {
  @Field(() => String, { description: 'Whose id it is: "wikidata".' })
  scheme!: string;

  @Field(() => String, { description: 'The id: "Q7184".' })
  value!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Its page there, for the schemes that have one.' })
  url!: string | null;
}

@ObjectType('Role', { simpleResolvers: true, description: 'A role that articles give to a person.' })
export class RoleType implements Pick<RoleRow, 'title' | 'organization' | 'firstSeen' | 'lastSeen'> {
  @Field(() => String, { description: 'As printed: "Russian Foreign Minister".' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The organization it is a role in, where the text names one.' })
  organization!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first article that prints it was published; articles without a date do not count.',
  })
  firstSeen!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last article that prints it was published; articles without a date do not count.',
  })
  lastSeen!: Date | null;
}

@ObjectType('CoMention', { simpleResolvers: true, description: 'An entity named in the same articles as another.' })
export class CoMentionType {
  @Field(() => Int, { description: 'How many articles name both.' })
  articleCount!: number;
}

export const EntityConnection = connectionType('Entity', 'entities', () => EntityInterface);
export const PersonConnection = connectionType('Person', 'people', () => PersonType);
export const OrganizationConnection = connectionType('Organization', 'organizations', () => OrganizationType);
export const PlaceConnection = connectionType('Place', 'places', () => PlaceType);
export const CoMentionConnection = connectionType('CoMention', 'co-mentions', () => CoMentionType);
