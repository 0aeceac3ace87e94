import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityType } from '../../domain/entity.ts';
import { NAMES_DESCRIPTION } from '../chosen-names.ts';
import { EntityTypeEnum } from '../enums.ts';
import { UrlScalar } from '../scalars.ts';

@InputType({ description: 'An id in another register.' })
export class ExternalIdInput {
  @Field(() => String, { description: 'Whose id it is: "wikidata".' })
  scheme!: string;

  @Field(() => String, { description: 'The id: "Q7184".' })
  value!: string;
}

@InputType({ description: 'One entity, by exactly one of these.' })
export class EntityBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By slug: "sergey-lavrov". A slug from before a renaming works too.',
  })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: `By any of its names. ${NAMES_DESCRIPTION}` })
  name?: string | null;

  @Field(() => ExternalIdInput, { nullable: true, description: 'By an id in another register.' })
  externalId?: ExternalIdInput | null;
}

@InputType({ description: 'One article, by exactly one of these.' })
export class ArticleBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'By the address it was published at.' })
  url?: URL | null;
}

@InputType({ description: 'One outlet, by exactly one of these.' })
export class OutletBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'By slug: "harbour-courier".' })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'By name, case and punctuation ignored.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By domain, without "www."; an error when several outlets share it.',
  })
  domain?: string | null;
}

@InputType({
  description:
    'Any of the entities listed, each by id, slug or name. All of them have to exist. "type" narrows the list to ' +
    'entities of these types; alone it means all entities of these types.',
})
export class EntityFilter {
  @Field(() => [ID], { nullable: true, description: 'By id.' })
  id?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'By slug: "sergey-lavrov". A slug from before a renaming works too.',
  })
  slug?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `By any of their names. ${NAMES_DESCRIPTION}`,
  })
  name?: string[] | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Of one of these types.' })
  type?: EntityType[] | null;

  /** Slugs or names, a slug first, as an address or a command line gives them; no field of the schema. */
  called?: string[] | null;
}

@InputType({ description: 'Any of the outlets listed, each by id, slug, name or domain. All of them have to exist.' })
export class OutletFilter {
  @Field(() => [ID], { nullable: true, description: 'By id.' })
  id?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By slug: "harbour-courier".' })
  slug?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By name, case and punctuation ignored.' })
  name?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By domain, without "www.".' })
  domain?: string[] | null;

  /** Slugs or names, a slug first, as an address or a command line gives them; no field of the schema. */
  called?: string[] | null;
}
