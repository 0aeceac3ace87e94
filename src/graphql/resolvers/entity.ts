import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { EntityType, OrganizationKind } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { InputError } from '../../errors.ts';
import { articlesOfEntity } from '../../storage/articles/read.ts';
import { coMentionsOfEntity } from '../../storage/nodes/co-mentions.ts';
import { aliasesByEntity, externalIdsByEntity, rolesByPerson } from '../../storage/nodes/details.ts';
import { mentionsOfEntity } from '../../storage/nodes/mentions.ts';
import { type EntityOrder, entityList } from '../../storage/nodes/read.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import { entitySearch } from '../../storage/nodes/search.ts';
import { quotesAboutEntity, quotesOfSpeaker } from '../../storage/quotes/read.ts';
import { speakersKept } from '../../storage/statistics/read-statistics.ts';
import type { Context } from '../context.ts';
import { EntityOrderEnum, EntityTypeEnum, OrganizationKindEnum } from '../enums.ts';
import { notEmpty } from '../filters/conditions.ts';
import { FromColumns } from '../hints.ts';
import { ArticleListArgs, QuoteListArgs } from '../lists/arguments.ts';
import { articleConnectionOf } from '../lists/articles.ts';
import { quoteConnectionOf } from '../lists/quotes.ts';
import { entityBy } from '../lookups/entities.ts';
import { EntityBy } from '../lookups/inputs.ts';
import { connection, connectionOf, PageArgs, rootList } from '../relay/connection.ts';
import { ENTITY_TYPE_NAMES, ID_DESCRIPTION, shorten, toId } from '../relay/ids.ts';
import { ArticleConnection } from '../types/article.ts';
import {
  CoMentionConnection,
  EntityConnection,
  EntityInterface,
  ExternalIdType,
  OrganizationConnection,
  OrganizationType,
  PersonConnection,
  PersonType,
  PlaceConnection,
  PlaceType,
  RoleType,
} from '../types/entity.ts';
import { MentionConnection } from '../types/mention.ts';
import { QuoteConnection } from '../types/quote.ts';

@ArgsType()
class EntityListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A name, a part of a name, or a name misspelt by a letter or two; up to 100 characters. The names most like ' +
      'it come first. Among names that are about equally like it, those quoted most come first.',
  })
  search?: string | null;

  @Field(() => EntityOrderEnum, {
    nullable: true,
    description: 'In which order, where nothing is searched for. When left out: MOST_QUOTED.',
  })
  orderBy?: EntityOrder | null;
}

@ArgsType()
class AnyEntityListArgs extends EntityListArgs {
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Of one of these types. When left out: of all.' })
  type?: EntityType[] | null;
}

/** Edges that people, organizations and places share. */
@Resolver(() => EntityInterface)
export class EntityResolver {
  @FromColumns<EntityRow>('id', 'type')
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() entity: EntityRow): string {
    return toId(ENTITY_TYPE_NAMES[entity.type], entity.id);
  }

  @FieldResolver(() => [String], { description: 'Every other name it goes by, in alphabetical order.' })
  aliases(@Root() entity: EntityRow, @Ctx() context: Context) {
    return context.loader('Entity.aliases', aliasesByEntity).load(entity.id);
  }

  @FieldResolver(() => [ExternalIdType], { description: 'Its ids in other registers, such as Wikidata.' })
  async externalIds(@Root() entity: EntityRow, @Ctx() context: Context): Promise<ExternalIdType[]> {
    const rows = await context.loader('Entity.externalIds', externalIdsByEntity).load(entity.id);
    return rows.map(({ scheme, value }) => ({ scheme, value, url: EXTERNAL_PAGES[scheme]?.(value) ?? null }));
  }

  @FieldResolver(() => QuoteConnection, { description: 'What it said, alone or with others, the newest first.' })
  quotes(@Root() entity: EntityRow, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnectionOf(context, 'Entity.quotes', entity.id, args, (conditions, order) => ({
      ...quotesOfSpeaker(conditions, order ?? 'NEWEST'),
      counts: speakersKept(conditions),
    }));
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'Quotes in which it is named, whoever said them, the newest first.',
  })
  quotesAbout(@Root() entity: EntityRow, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() context: Context) {
    return quoteConnectionOf(context, 'Entity.quotesAbout', entity.id, args, (conditions, order) =>
      quotesAboutEntity(conditions, order ?? 'NEWEST'),
    );
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name it, the newest first.' })
  articles(@Root() entity: EntityRow, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: Context) {
    return articleConnectionOf(context, 'Entity.articles', entity.id, args, articlesOfEntity);
  }

  @FieldResolver(() => MentionConnection, {
    description: 'Where articles name it. Mentions in the newest article come first.',
  })
  mentions(@Root() entity: EntityRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, 'Entity.mentions', entity.id, args, mentionsOfEntity());
  }

  @FieldResolver(() => CoMentionConnection, {
    description: 'What is named in the same articles. What shares the most articles with it comes first.',
  })
  coMentions(@Root() entity: EntityRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return connectionOf(context, 'Entity.coMentions', entity.id, args, coMentionsOfEntity());
  }

  @Query(() => EntityInterface, {
    nullable: true,
    description: 'One person, organization or place; null when there is none.',
  })
  entity(@Arg('by', () => EntityBy, { description: 'Which one.' }) by: EntityBy, @Ctx() context: Context) {
    return entityBy(context, by);
  }

  @Query(() => EntityConnection, rootList('People, organizations and places, the most quoted first.'))
  entities(@Args(() => AnyEntityListArgs) args: AnyEntityListArgs, @Ctx() context: Context) {
    return list(context, args, args.type ? notEmpty('type', args.type) : null);
  }
}

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => [RoleType], { description: 'The roles that articles give them. The one seen last comes first.' })
  roles(@Root() person: EntityRow, @Ctx() context: Context) {
    return context.loader('Person.roles', rolesByPerson).load(person.id);
  }

  @Query(() => PersonType, { nullable: true, description: 'One person; null when there is none.' })
  person(@Arg('by', () => EntityBy, { description: 'Which one.' }) by: EntityBy, @Ctx() context: Context) {
    return entityBy(context, by, ['PERSON']);
  }

  @Query(() => PersonConnection, rootList('People, the most quoted first.'))
  people(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: Context) {
    return list(context, args, ['PERSON']);
  }
}

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @FromColumns<EntityRow>('organizationKind')
  @FieldResolver(() => OrganizationKindEnum, {
    nullable: true,
    description: 'What kind of body it is; null when that is not known.',
  })
  kind(@Root() organization: EntityRow): OrganizationKind | null {
    return organization.organizationKind;
  }

  @Query(() => OrganizationType, { nullable: true, description: 'One organization; null when there is none.' })
  organization(@Arg('by', () => EntityBy, { description: 'Which one.' }) by: EntityBy, @Ctx() context: Context) {
    return entityBy(context, by, ['ORGANIZATION']);
  }

  @Query(() => OrganizationConnection, rootList('Organizations, the most quoted first.'))
  organizations(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: Context) {
    return list(context, args, ['ORGANIZATION']);
  }
}

@Resolver(() => PlaceType)
export class PlaceResolver {
  @Query(() => PlaceType, { nullable: true, description: 'One place; null when there is none.' })
  place(@Arg('by', () => EntityBy, { description: 'Which one.' }) by: EntityBy, @Ctx() context: Context) {
    return entityBy(context, by, ['PLACE']);
  }

  @Query(() => PlaceConnection, rootList('Places, the most quoted first.'))
  places(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: Context) {
    return list(context, args, ['PLACE']);
  }
}

const EXTERNAL_PAGES: Record<string, (value: string) => string> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
};

const MAX_SEARCH_LENGTH = 100;

function list(context: Context, args: EntityListArgs, types: readonly EntityType[] | null) {
  const { search, orderBy } = args;
  if (search == null) return connection(context, args, entityList(types, orderBy ?? 'MOST_QUOTED'));
  if (orderBy != null) throw new InputError('a search has its own order: leave out "orderBy" or "search"');
  if (search.length > MAX_SEARCH_LENGTH || normalizeName(search) === '') {
    throw new InputError(`"search" wants a name of 1 to ${MAX_SEARCH_LENGTH} characters, got "${shorten(search)}"`);
  }
  return connection(context, args, entitySearch(search, types));
}
