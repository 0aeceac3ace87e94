import { SCHEMA_CONTEXT, toNewsArticle } from '../../export/schema-org.ts';
import { answerAbout, type FindHead, type NamedNode } from './find-head.ts';
import { counted, listed, titled } from './page-head.ts';
import {
  articleFacts,
  articlePath,
  QUOTED_FIELDS,
  type Quoted,
  quotationOf,
  quotedTitle,
  SOURCE_FIELDS,
  type Source,
  sourceLine,
} from './quoted.ts';

/** Quotes that the head says word for word; a page of many has them in its text. */
const FEW = 5;

const QUERY = /* GraphQL */ `
  query ArticleHead($id: ID!, $quote: ID!, $isChosen: Boolean!) {
    article(by: { id: $id }) {
      ...Source
      authors
      speakers { entity { ...Named } }
      quotes(first: ${FEW}) { totalCount nodes { ...Quoted } }
    }
    quote(id: $quote) @include(if: $isChosen) { ...Quoted article { id } }
  }
  ${QUOTED_FIELDS}
  ${SOURCE_FIELDS}
`;

interface Article extends Source {
  authors: string[];
  speakers: { entity: NamedNode }[];
  quotes: { totalCount: number; nodes: Quoted[] };
}

interface Answer {
  article: Article | null;
  quote?: (Quoted & { article: { id: string } }) | null;
}

/** An article; with `?quote=` in the address a preview shows that quote. */
export const findArticleHead: FindHead = async ({ parameters: { id }, url, base, ask }) => {
  const chosenId = new URL(url, 'http://localhost').searchParams.get('quote');
  const answer = await ask<Answer>(QUERY, { id, quote: chosenId ?? '', isChosen: chosenId !== null });
  return answerAbout('article', answer, (article, { quote }) => {
    const chosen = quote?.article.id === article.id ? quote : undefined;
    const path = articlePath(article);
    const page = `${base}/${path}`;
    const { nodes } = article.quotes;
    const shown = chosen && !nodes.some(({ id: one }) => one === chosen.id) ? [chosen, ...nodes] : nodes;
    return {
      status: 200,
      head: {
        title: titled(article.title),
        description: describe(article),
        shared: chosen && { title: quotedTitle(chosen), description: `In ${sourceLine(article)}.` },
        type: 'article',
        path,
        embedded: chosen && `${path}?quote=${chosen.id}`,
        data: {
          '@context': SCHEMA_CONTEXT,
          '@type': 'WebPage',
          url: page,
          mainEntity: {
            ...toNewsArticle(articleFacts(article, base)),
            inLanguage: article.language ?? undefined,
            author: article.authors.map((name) => ({ '@type': 'Person', name })),
            hasPart: shown.map((one) => ({
              ...quotationOf(one, article, `${page}?quote=${one.id}`, base),
              // The article around it.
              isPartOf: undefined,
            })),
          },
        },
      },
    };
  });
};

/** As many names as a description has room for. */
const MOST_NAMES = 5;

function describe({ quotes: { totalCount }, speakers, ...source }: Article): string {
  const names = speakers.slice(0, MOST_NAMES).map(({ entity }) => entity.name);
  const others = speakers.length > names.length ? [...names, 'others'] : names;
  return `${counted(totalCount, 'quote')}${others.length > 0 ? ` of ${listed(others)}` : ''} in ${sourceLine(source)}.`;
}
