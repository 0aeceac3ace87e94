import { ApiKeyEntity } from './api-key.ts';
import { ArticleEntity } from './article.ts';
import { ArticleEntityEntity } from './article-entity.ts';
import { ArticleSignatureEntity } from './article-signature.ts';
import { ArticleVersionEntity } from './article-version.ts';
import { CopyKeyEntity } from './copy-key.ts';
import { DeletedArticleEntity } from './deleted-article.ts';
import { EntityEntity } from './entity.ts';
import { EntityNameEntity } from './entity-name.ts';
import { ExternalIdEntity } from './external-id.ts';
import { FetchHostEntity } from './fetch-host.ts';
import { FormerSlugEntity } from './former-slug.ts';
import { HalfReadFileEntity } from './half-read-file.ts';
import { InstallationEntity } from './installation.ts';
import { JointSpeakerEntity } from './joint-speaker.ts';
import { MentionEntity } from './mention.ts';
import { OutletEntity } from './outlet.ts';
import { QuoteEntity } from './quote.ts';
import { QuoteAboutEntity } from './quote-about.ts';
import { QuoteViaEntity } from './quote-via.ts';
import { RoleEntity } from './role.ts';
import { SourceEntity } from './source.ts';
import { SourcePageEntity } from './source-page.ts';
import { StatementEntity } from './statement.ts';
import { StatementKeyEntity } from './statement-key.ts';
import { StatementOutletEntity } from './statement-outlet.ts';
import { SupersededQuoteEntity } from './superseded-quote.ts';
import { TakenFileEntity } from './taken-file.ts';
import { TypeVoteEntity } from './type-vote.ts';
import { UnsignedArticleEntity } from './unsigned-article.ts';
import { VariantEntity } from './variant.ts';

/** Every table, for TypeORM. */
export const ENTITIES = [
  ApiKeyEntity,
  ArticleEntity,
  ArticleEntityEntity,
  ArticleSignatureEntity,
  ArticleVersionEntity,
  CopyKeyEntity,
  DeletedArticleEntity,
  EntityEntity,
  EntityNameEntity,
  ExternalIdEntity,
  FetchHostEntity,
  FormerSlugEntity,
  InstallationEntity,
  HalfReadFileEntity,
  JointSpeakerEntity,
  MentionEntity,
  OutletEntity,
  QuoteEntity,
  QuoteAboutEntity,
  QuoteViaEntity,
  RoleEntity,
  SourceEntity,
  SourcePageEntity,
  StatementEntity,
  StatementKeyEntity,
  StatementOutletEntity,
  SupersededQuoteEntity,
  TakenFileEntity,
  TypeVoteEntity,
  UnsignedArticleEntity,
  VariantEntity,
];
