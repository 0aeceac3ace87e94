import { Link } from '@tanstack/react-router';
import { counted } from '../../words/numbers.ts';
import type { ArticleData } from './article-query.ts';

/** Whose story it prints, and who prints it as well. */
export function CopiesLine({ article: { copies, original } }: { article: ArticleData }) {
  const total = copies.totalCount ?? copies.nodes.length;
  if (total === 0) return null;
  const others = copies.nodes.filter(({ id }) => id !== original?.id);
  const outlets = new Map(others.map((copy) => [copy.outlet?.name ?? copy.title, copy]));
  const isWhole = total === copies.nodes.length && others.every(({ outlet }) => outlet !== null);
  const count = isWhole ? counted(outlets.size, 'outlet') : counted(total - (original ? 1 : 0), 'other article');
  return (
    <p className="soft">
      {original && (
        <>
          A copy of{' '}
          <Link to="/article/$id" params={{ id: original.id }}>
            {original.title}
          </Link>
          {original.outlet && ` by ${original.outlet.name}`}
          {outlets.size > 0 && '. '}
        </>
      )}
      {outlets.size > 0 && (
        <>
          Also printed {isWhole ? 'by' : 'in'} {count}:
          {[...outlets].map(([name, { id }], index) => (
            <span key={id}>
              {index > 0 && ' ·'}{' '}
              <Link to="/article/$id" params={{ id }}>
                {name}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
