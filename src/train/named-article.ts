import type { Span } from '../domain/span.ts';
import type { NamesOfText } from '../eval/labelled/judge-quotes.ts';
import { linkEntities } from '../nlp/entities/link-entities.ts';
import { findRoles } from '../nlp/entities/roles.ts';
import { type Document, readDocument } from '../nlp/layers/document.ts';
import type { TokenRange } from '../nlp/layers/sentences.ts';
import { findNames } from '../nlp/names/find-names.ts';
import type { NamedArticle } from '../nlp/quotes/speakers/context/speaker-context.ts';

/** What the stages before the quotes make of a text. */
export function readNamedArticle(text: string): NamedArticle {
  const document = readDocument(text);
  const names = findNames(document);
  const roles = findRoles(document, names);
  return { document, names, roles, linked: linkEntities(document, names, roles) };
}

/** The entities of an article and where they are named. */
export const namesOf = ({ document, names, linked }: NamedArticle): NamesOfText => ({
  entities: linked.entities,
  mentions: names.map((name, i) => ({
    ...spansOf(document, [name])[0]!,
    type: name.type,
    form: 'NAME',
    entity: linked.entityOf[i]!,
  })),
});

export const spansOf = ({ tokens }: Document, ranges: readonly TokenRange[]): Span[] =>
  ranges.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
