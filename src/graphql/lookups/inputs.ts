import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import { UrlScalar } from '../scalars.ts';
import { NAMES_DESCRIPTION } from './chosen-names.ts';

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
