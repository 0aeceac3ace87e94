import type { Analysis } from '../../src/domain/analysis.ts';
import type { ArticleDraft, SaveResult } from '../../src/domain/article.ts';
import { articleText } from '../../src/domain/article.ts';
import type { EntityType, ExtractedEntity, ExtractedMention } from '../../src/domain/entity.ts';
import type { ExtractedQuote } from '../../src/domain/quote.ts';
import type { Span } from '../../src/domain/span.ts';
import { storeArticle } from '../../src/ingest/store/store-articles.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import type { Database } from '../../src/storage/database.ts';

/** What a test says of an article; dates as ISO text. */
export type DraftFields = Partial<Omit<ArticleDraft, 'publishedAt'>> & { publishedAt?: string | null };

/** A draft with what the test does not care about filled in: no outlet, no url, 28 January 2022. */
export function draftOf({ publishedAt = '2022-01-28T12:00:00Z', ...fields }: DraftFields): ArticleDraft {
  return {
    text: 'Nothing happened in the harbour on Friday.',
    title: 'Untitled',
    url: null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    outlet: null,
    authors: [],
    section: null,
    language: null,
    origin: 'test',
    ...fields,
  };
}

/** Reads a text with the real extraction and stores it. */
export function storeText(database: Database, fields: DraftFields): Promise<SaveResult> {
  const draft = draftOf(fields);
  return storeArticle(database, draft, analyze(articleText(draft)));
}

/** Stores a text with an analysis made by hand: for tests that do not depend on the extraction. */
export function storeAnalysed(database: Database, fields: DraftFields, findings: Findings = {}): Promise<SaveResult> {
  const draft = draftOf(fields);
  return storeArticle(database, draft, analysisOf(draft.text, findings));
}

/** What is found in a text, named by its words. Each place where a name or alias stands becomes a mention. */
export interface Findings {
  people?: EntityFields[];
  organizations?: EntityFields[];
  places?: EntityFields[];
  quotes?: QuoteFields[];
}

/** A name, or more than that. */
export type EntityFields = string | (Partial<Omit<ExtractedEntity, 'type'>> & { name: string });

/** `content` is the text quoted; `speaker`, `about` and `via` are names of entities among the findings. */
export interface QuoteFields
  extends Partial<
    Omit<ExtractedQuote, 'content' | 'verbatim' | 'cue' | 'speaker' | 'jointSpeakers' | 'role' | 'about' | 'via'>
  > {
  content: string;
  /** "said", as in the text. */
  cue?: string;
  /** Whether the cue says that it was not said. */
  negated?: boolean;
  speaker?: string;
  /** Who says it together with the speaker. */
  joint?: string[];
  about?: string[];
  via?: string[];
}

export function analysisOf(text: string, findings: Findings = {}): Analysis {
  const entities = [
    ...(findings.people ?? []).map((fields) => entityOf('PERSON', fields)),
    ...(findings.organizations ?? []).map((fields) => entityOf('ORGANIZATION', fields)),
    ...(findings.places ?? []).map((fields) => entityOf('PLACE', fields)),
  ];
  return {
    language: 'en',
    sentences: [{ start: 0, end: text.length }],
    entities,
    mentions: findMentions(text, entities),
    quotes: (findings.quotes ?? []).map((fields) => quoteOf(text, entities, fields)),
  };
}

export function entityOf(type: EntityType, fields: EntityFields): ExtractedEntity {
  const known = typeof fields === 'string' ? { name: fields } : fields;
  return {
    type,
    aliases: [],
    acronym: null,
    organizationKind: null,
    countryCode: null,
    externalIds: [],
    roles: [],
    ...known,
  };
}

function findMentions(text: string, entities: readonly ExtractedEntity[]): ExtractedMention[] {
  const names = entities.flatMap(({ name, aliases, acronym, type }, entity) =>
    [name, ...aliases, ...(acronym ? [acronym] : [])].map((form) => ({ form, type, entity })),
  );
  names.sort((a, b) => b.form.length - a.form.length);
  const mentions: ExtractedMention[] = [];
  for (const { form, type, entity } of names) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const span = { start, end: start + form.length };
      if (mentions.some((other) => span.start < other.end && other.start < span.end)) continue;
      mentions.push({ ...span, type, form: 'NAME', entity });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function quoteOf(text: string, entities: readonly ExtractedEntity[], fields: QuoteFields): ExtractedQuote {
  const { content, cue, negated = false, speaker, joint = [], about = [], via = [], ...rest } = fields;
  const span = spanOf(text, content);
  const index = (name: string) => {
    const found = entities.findIndex((entity) => entity.name === name);
    if (found < 0) throw new Error(`no entity "${name}" among the findings`);
    return found;
  };
  const spoken = speaker === undefined ? null : spanOf(text, speaker, entities[index(speaker)]!.aliases);
  return {
    content: [span],
    verbatim: rest.kind === 'INDIRECT' ? [] : [span],
    kind: 'DIRECT',
    cue:
      cue === undefined
        ? null
        : { span: spanOf(text, cue), lemma: cue === 'said' ? 'say' : cue, stance: 'SAY', negated },
    speaker: spoken && { span: spoken, form: 'NAME' },
    speakerEntity: speaker === undefined ? null : index(speaker),
    jointSpeakers: joint.map(index),
    role: null,
    via: via.map((name) => ({ span: spanOf(text, name, entities[index(name)]!.aliases), entity: index(name) })),
    about: about.map(index),
    saidOn: null,
    speech: 1,
    confidence: 0.9,
    explanation: { foundBy: 'RULE', attributionProbability: 0.95, speakerBy: 'NAME', speakerProbability: 0.95 },
    ...rest,
  };
}

/** Where a form stands in the text: the first of them that does. */
function spanOf(text: string, form: string, others: readonly string[] = []): Span {
  const found = [form, ...others].find((words) => text.includes(words));
  if (found === undefined) throw new Error(`"${form}" is not in the text`);
  const start = text.indexOf(found);
  return { start, end: start + found.length };
}
