import { NewsGraph1700000000001 } from './0001-news-graph.ts';
import { QuoteExplanation1700000000002 } from './0002-quote-explanation.ts';
import { Statements1700000000003 } from './0003-statements.ts';
import { Search1700000000004 } from './0004-search.ts';
import { Statistics1700000000005 } from './0005-statistics.ts';
import { CoMentions1700000000006 } from './0006-co-mentions.ts';
import { FewerChecks1700000000007 } from './0007-fewer-checks.ts';
import { QuoteText1700000000008 } from './0008-quote-text.ts';
import { SearchWords1700000000009 } from './0009-search-words.ts';
import { FormerSlugs1700000000010 } from './0010-former-slugs.ts';
import { Feeds1700000000011 } from './0011-feeds.ts';
import { Negated1700000000012 } from './0012-negated.ts';
import { Polarity1700000000013 } from './0013-polarity.ts';
import { JointSpeakers1700000000014 } from './0014-joint-speakers.ts';
import { TypeVotes1700000000015 } from './0015-type-votes.ts';
import { Keys1700000000016 } from './0016-keys.ts';
import { DeletedArticles1700000000017 } from './0017-deleted-articles.ts';
import { TakenFiles1700000000018 } from './0018-taken-files.ts';
import { Sources1700000000019 } from './0019-sources.ts';
import { Copies1700000000020 } from './0020-copies.ts';
import { VersionTitles1700000000021 } from './0021-version-titles.ts';
import { SupersededQuotes1700000000022 } from './0022-superseded-quotes.ts';
import { HalfReadFiles1700000000023 } from './0023-half-read-files.ts';
import { CountedSecondHand1700000000024 } from './0024-counted-second-hand.ts';
import { ForetoldStatements1700000000025 } from './0025-foretold-statements.ts';
import { DeletedVersions1700000000026 } from './0026-deleted-versions.ts';
import { CountsByYear1700000000027 } from './0027-counts-by-year.ts';
import { EditedPages1700000000028 } from './0028-edited-pages.ts';
import { SearchText1700000000029 } from './0029-search-text.ts';
import { CountsByConfidence1700000000030 } from './0030-counts-by-confidence.ts';
import { LargestMonths1700000000031 } from './0031-largest-months.ts';
import { CountsOfStatements1700000000032 } from './0032-counts-of-statements.ts';
import { StrongestEdgesByStance1700000000033 } from './0033-strongest-edges-by-stance.ts';

/** In the order in which they are applied. A landed one is not edited. */
export const MIGRATIONS = [
  NewsGraph1700000000001,
  QuoteExplanation1700000000002,
  Statements1700000000003,
  Search1700000000004,
  Statistics1700000000005,
  CoMentions1700000000006,
  FewerChecks1700000000007,
  QuoteText1700000000008,
  SearchWords1700000000009,
  FormerSlugs1700000000010,
  Feeds1700000000011,
  Negated1700000000012,
  Polarity1700000000013,
  JointSpeakers1700000000014,
  TypeVotes1700000000015,
  Keys1700000000016,
  DeletedArticles1700000000017,
  TakenFiles1700000000018,
  Sources1700000000019,
  Copies1700000000020,
  VersionTitles1700000000021,
  SupersededQuotes1700000000022,
  HalfReadFiles1700000000023,
  CountedSecondHand1700000000024,
  ForetoldStatements1700000000025,
  DeletedVersions1700000000026,
  CountsByYear1700000000027,
  EditedPages1700000000028,
  SearchText1700000000029,
  CountsByConfidence1700000000030,
  LargestMonths1700000000031,
  CountsOfStatements1700000000032,
  StrongestEdgesByStance1700000000033,
];
