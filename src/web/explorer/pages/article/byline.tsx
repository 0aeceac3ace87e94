import { Link } from '@tanstack/react-router';
import { day } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import type { ArticleData } from './article-query.ts';

/** Who published it, when, and where the words are; and who published the same text. */
export function Byline({ article }: { article: ArticleData }) {
  const { outlet, publishedAt, authors, section, url, copies, language } = article;
  return (
    <div className="small">
      <p className="row">
        {outlet && (
          <Link to="/search" search={{ outlet: [outlet.slug] }}>
            {outlet.name}
          </Link>
        )}
        {publishedAt && <span>{day(publishedAt)}</span>}
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
        {section && <span className="soft">{section}</span>}
        {url && (
          <a href={url} rel="noreferrer">
            Read it at the publisher
          </a>
        )}
      </p>
      {language !== null && language !== 'en' && (
        <p className="soft">Quotes are looked for in English only; this text is “{language}”.</p>
      )}
      {copies.totalCount !== null && copies.totalCount > 0 && (
        <p className="soft">
          The very same text: {counted(copies.totalCount, 'other article')}
          {copies.nodes.map(({ id, title, outlet }) => (
            <span key={id}>
              {' · '}
              <Link to="/article/$id" params={{ id }}>
                {outlet?.name ?? title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
