import '../statement/statement.css';
import { useState } from 'react';
import { Ask } from '../../api/ask.tsx';
import { graphql } from '../../api/graphql.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted } from '../../words/numbers.ts';
import { VARIANT } from '../statement/statement-query.ts';
import { Wording } from '../statement/wording.tsx';

const ELSEWHERE = graphql(
  `
  query Elsewhere($id: ID!) {
    statement(id: $id) { id firstReport { id } variants(first: 5) { ...Wording } }
  }
`,
  [VARIANT],
);

/** The same statement as other articles have it, word by word against the fullest wording. */
export function Elsewhere({ statement: { id, quoteCount } }: { statement: { id: string; quoteCount: number } }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="elsewhere no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The same in {counted(quoteCount - 1, 'other report')}</summary>
      {isOpen && (
        <Ask query={ELSEWHERE} variables={{ id }} waiting={<Skeleton lines={4} height={10} />}>
          {({ statement }) =>
            statement?.variants.map((wording) => (
              <Wording key={`${wording.kind} ${wording.text}`} wording={wording} firstId={statement.firstReport.id} />
            ))
          }
        </Ask>
      )}
    </details>
  );
}
