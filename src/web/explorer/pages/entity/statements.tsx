import { Link } from '@tanstack/react-router';
import { Ask } from '../../api/ask.tsx';
import { graphql, type QuoteFilter } from '../../api/graphql.ts';
import { Panel } from '../../charts/panel.tsx';
import { counted } from '../../words/numbers.ts';

const STATEMENTS = graphql(`
  query ReportedStatements($filter: QuoteFilter!) {
    statements(filter: $filter, orderBy: MOST_REPORTED, first: 3) {
      nodes { id text quoteCount outletCount variantCount }
    }
  }
`);

/** What several articles report, with how many wordings there are; nothing where each reports something else. */
export function Statements({ filter }: { filter: QuoteFilter }) {
  return (
    <Ask query={STATEMENTS} variables={{ filter }} waiting={null}>
      {({ statements }) => {
        const reported = statements?.nodes.filter(({ quoteCount }) => quoteCount > 1) ?? [];
        if (reported.length === 0) return null;
        return (
          <Panel title="Reported more than once">
            <ul className="statements">
              {reported.map(({ id, text, quoteCount, outletCount, variantCount }) => (
                <li key={id}>
                  <Link to="/statement/$id" params={{ id }} className="statement-text" dir="auto">
                    {text}
                  </Link>
                  <span className="soft small">
                    {counted(quoteCount, 'report')}, {counted(outletCount, 'outlet')},{' '}
                    {counted(variantCount, 'wording')}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        );
      }}
    </Ask>
  );
}
