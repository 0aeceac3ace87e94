import { SCHEMA_CONTEXT } from '../../export/schema-org.ts';
import { answerAbout, type FindHead, type NamedNode } from './find-head.ts';
import { counted, titled } from './page-head.ts';
import {
  QUOTED_FIELDS,
  type Quoted,
  quotationOf,
  quotedTitle,
  SOURCE_FIELDS,
  type Source,
  sourceLine,
} from './quoted.ts';

const QUERY = /* GraphQL */ `
  query StatementHead($id: ID!) {
    statement(id: $id) {
      id text negated quoteCount outletCount
      speakers { ...Named }
      firstReport { ...Quoted article { ...Source } }
    }
  }
  ${QUOTED_FIELDS}
  ${SOURCE_FIELDS}
`;

interface Statement {
  id: string;
  text: string;
  negated: boolean;
  quoteCount: number;
  outletCount: number;
  speakers: NamedNode[];
  firstReport: Quoted & { article: Source };
}

/** One thing said, by the fullest of its wordings. */
export const findStatementHead: FindHead = async ({ parameters: { id }, base, ask }) =>
  answerAbout('statement', await ask<{ statement: Statement | null }>(QUERY, { id }), (statement) => {
    const { text, negated, quoteCount, outletCount, speakers, firstReport } = statement;
    const fullest: Quoted = { ...firstReport, id: statement.id, text, speakers, speakerText: null, cue: { negated } };
    const path = `statement/${statement.id}`;
    const title = quotedTitle(fullest);
    const reports = `${counted(quoteCount, 'report')} in ${counted(outletCount, 'outlet')}`;
    const description = `${reports}, word for word side by side. First: ${sourceLine(firstReport.article)}.`;
    return {
      status: 200,
      head: {
        title: titled(title),
        description,
        shared: { title, description },
        type: 'article',
        path,
        embedded: path,
        data: {
          '@context': SCHEMA_CONTEXT,
          ...quotationOf(fullest, firstReport.article, `${base}/${path}`, base),
        },
      },
    };
  });
