import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../storage/articles/row.ts';
import type { CoMentionRow } from '../../storage/nodes/co-mentions.ts';
import type { RoleRow } from '../../storage/nodes/details.ts';
import type { SpeakerRow } from '../../storage/nodes/in-articles.ts';
import type { MentionRow } from '../../storage/nodes/mentions.ts';
import { articlesOfRoles, type PrintedRole } from '../../storage/nodes/role-articles.ts';
import type { ViaRow } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';
import { FromColumns, RowOf } from '../hints.ts';
import { articleLoader, entityLoader } from '../lookups/loaders.ts';
import { ID_DESCRIPTION, toId } from '../relay/ids.ts';
import { ArticleType } from '../types/article.ts';
import { CoMentionType, EntityInterface, RoleType } from '../types/entity.ts';
import { MentionType } from '../types/mention.ts';
import { SpanType } from '../types/quote.ts';
import { SpeakerType } from '../types/speaker.ts';
import { ViaType } from '../types/via.ts';

/** The small types that point at an entity. */
@Resolver(() => MentionType)
export class MentionResolver {
  @FromColumns<MentionRow>('id')
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() mention: MentionRow): string {
    return toId('Mention', mention.id);
  }

  @FromColumns<MentionRow>('spanStart', 'spanEnd', 'text')
  @FieldResolver(() => SpanType, { description: 'Where it stands in the article.' })
  span(@Root() mention: MentionRow): SpanType {
    return { start: mention.spanStart, end: mention.spanEnd, text: mention.text };
  }

  @RowOf<MentionRow>('Article', 'articleId')
  @FieldResolver(() => ArticleType, { description: 'The article it stands in.' })
  article(@Root() mention: MentionRow, @Ctx() context: Context) {
    return articleLoader(context).load(mention.articleId);
  }

  @RowOf<MentionRow>('Entity', 'entityId')
  @FieldResolver(() => EntityInterface, { description: 'Who or what is meant.' })
  entity(@Root() mention: MentionRow, @Ctx() context: Context) {
    return entityLoader(context).load(mention.entityId);
  }
}

@Resolver(() => SpeakerType)
export class SpeakerResolver {
  @FieldResolver(() => EntityInterface, { description: 'Who is quoted.' })
  entity(@Root() speaker: SpeakerRow, @Ctx() context: Context) {
    return entityLoader(context).load(speaker.entityId);
  }
}

@Resolver(() => ViaType)
export class ViaResolver {
  @FieldResolver(() => EntityInterface, {
    nullable: true,
    description: 'Who that is; null when it is nobody whom the graph knows.',
  })
  entity(@Root() via: ViaRow, @Ctx() context: Context) {
    return via.entityId === null ? null : entityLoader(context).load(via.entityId);
  }
}

@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: 'The first dated article that prints it; null where none has a date, or when it was deleted.',
  })
  firstArticle(@Root() role: RoleRow, @Ctx() context: Context) {
    return articleOfRole(context, role, role.firstSeen);
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: 'The last dated article that prints it; null where none has a date, or when it was deleted.',
  })
  lastArticle(@Root() role: RoleRow, @Ctx() context: Context) {
    return articleOfRole(context, role, role.lastSeen);
  }
}

function articleOfRole(context: Context, { ownerKey, title }: RoleRow, seen: Date | null) {
  const role: PrintedRole = { personId: ownerKey, title, publishedAt: seen?.toISOString() ?? null };
  return context
    .loader<ArticleRow | null, string>('Role.article', (database, keys) =>
      articlesOfRoles(
        database,
        keys.map((key) => JSON.parse(key)),
      ),
    )
    .load(JSON.stringify(role));
}

@Resolver(() => CoMentionType)
export class CoMentionResolver {
  @FieldResolver(() => EntityInterface, { description: 'The other entity.' })
  entity(@Root() coMention: CoMentionRow) {
    return coMention;
  }
}
