// TypeGraphQL, TypeORM and Apollo Server as a first project has them: each field that leads to other rows asks its
// repository for itself. What is asked for by a list is asked for once a row.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Arg, buildSchema, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DataSource } from 'typeorm';
import {
  Article,
  ArticleEntity,
  Entity,
  Mention,
  MonthCount,
  Outlet,
  Quote,
  QuoteAbout,
  VoiceCount,
} from './tables.mjs';

const database = new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL'],
  entities: [Article, ArticleEntity, Entity, Mention, Outlet, Quote, QuoteAbout],
  poolSize: 10,
});

@Resolver(() => Article)
class ArticleResolver {
  @Query(() => Article, { nullable: true })
  article(@Arg('id', () => ID) id: string) {
    return database.getRepository(Article).findOneBy({ id });
  }

  @Query(() => [Article])
  articles(@Arg('first', () => Int) take: number) {
    return database.getRepository(Article).find({ order: { sortAt: 'DESC', id: 'DESC' }, take });
  }

  @FieldResolver(() => Outlet, { nullable: true })
  outlet(@Root() { outletId }: Article) {
    return outletId === null ? null : database.getRepository(Outlet).findOneBy({ id: outletId });
  }

  @FieldResolver(() => [Quote])
  quotes(@Root() { id }: Article, @Arg('first', () => Int) take: number) {
    return database
      .getRepository(Quote)
      .find({ where: { articleId: id }, order: { spanStart: 'ASC', id: 'ASC' }, take });
  }

  @FieldResolver(() => [Mention])
  mentions(@Root() { id }: Article, @Arg('first', () => Int) take: number) {
    return database.getRepository(Mention).find({ where: { articleId: id }, order: { start: 'ASC', id: 'ASC' }, take });
  }

  @FieldResolver(() => [Entity])
  async people(@Root() { id }: Article, @Arg('first', () => Int) take: number) {
    const links = await database.getRepository(ArticleEntity).find({
      where: { articleId: id, type: 'PERSON' },
      order: { firstPosition: 'ASC', entityId: 'ASC' },
      relations: { entity: true },
      take,
    });
    return links.map(({ entity }) => entity);
  }
}

@Resolver(() => Entity)
class EntityResolver {
  @Query(() => Entity, { nullable: true })
  entity(@Arg('id', () => ID) id: string) {
    return database.getRepository(Entity).findOneBy({ id });
  }

  @FieldResolver(() => [Quote])
  quotes(@Root() { id }: Entity, @Arg('first', () => Int) take: number) {
    return database
      .getRepository(Quote)
      .find({ where: { speakerId: id }, order: { sortAt: 'DESC', id: 'DESC' }, take });
  }

  @FieldResolver(() => [Quote])
  async quotesAbout(@Root() { id }: Entity, @Arg('first', () => Int) take: number) {
    const links = await database.getRepository(QuoteAbout).find({
      where: { entityId: id },
      order: { sortAt: 'DESC', quoteId: 'DESC' },
      relations: { quote: true },
      take,
    });
    return links.map(({ quote }) => quote);
  }

  @Query(() => [MonthCount])
  months(@Arg('speaker', () => ID) speaker: string, @Arg('first', () => Int) first: number) {
    return database.query('select month::text, quotes from compare.months($1) limit $2', [speaker, first]);
  }

  @Query(() => [VoiceCount])
  voices(@Arg('about', () => ID) about: string, @Arg('most', () => Int) most: number) {
    return database.query('select * from compare.voices($1, $2)', [about, most]);
  }
}

@Resolver(() => Quote)
class QuoteResolver {
  @Query(() => [Quote])
  search(
    @Arg('word') word: string,
    @Arg('speaker', () => ID) speaker: string,
    @Arg('from') from: string,
    @Arg('to') to: string,
    @Arg('first', () => Int) first: number,
  ) {
    return database
      .getRepository(Quote)
      .createQueryBuilder('q')
      .where(`q.search @@ plainto_tsquery('whosaid', :word) and q.speaker_id = :speaker`, { word, speaker })
      .andWhere('q.sort_at >= :from and q.sort_at < :to', { from, to })
      .orderBy({ 'q.sortAt': 'DESC', 'q.id': 'DESC' })
      .take(first)
      .getMany();
  }

  @FieldResolver(() => Article)
  article(@Root() { articleId }: Quote) {
    return database.getRepository(Article).findOneByOrFail({ id: articleId });
  }

  @FieldResolver(() => Entity, { nullable: true })
  speaker(@Root() { speakerId }: Quote) {
    return speakerId === null ? null : database.getRepository(Entity).findOneBy({ id: speakerId });
  }
}

@Resolver(() => Mention)
class MentionResolver {
  @FieldResolver(() => Entity)
  entity(@Root() { entityId }: Mention) {
    return database.getRepository(Entity).findOneByOrFail({ id: entityId });
  }
}

await database.initialize();
const schema = await buildSchema({
  resolvers: [ArticleResolver, EntityResolver, QuoteResolver, MentionResolver],
  validate: false,
});
const server = new ApolloServer({ schema });
await startStandaloneServer(server, { listen: { port: Number(process.env['PORT']), host: '127.0.0.1' } });
console.log('ready');
