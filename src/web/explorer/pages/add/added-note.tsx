import { Link } from '@tanstack/react-router';
import type { Added } from './ingest.ts';

const IN_WORDS: Record<Added['status'], string> = {
  CREATED: 'Added',
  DUPLICATE: 'Was there already',
  UPDATED: 'Added as the next version',
  DELETED: 'Was deleted once, and stays out',
  REJECTED: 'Not taken',
};

/** What became of one article, with a link to it. */
export function AddedNote({ added: { status, article, quoteCount, reason } }: { added: Added }) {
  return (
    <p>
      <strong>{IN_WORDS[status]}</strong>
      {article && (
        <>
          {': '}
          <Link to="/article/$id" params={{ id: article.id }}>
            {article.title}
          </Link>
        </>
      )}
      {quoteCount !== null && `, with ${quoteCount === 1 ? 'one quote' : `${quoteCount} quotes`}`}
      {reason && `: ${reason}`}
    </p>
  );
}
