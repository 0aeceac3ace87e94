import { Link } from '@tanstack/react-router';
import { day } from '../../words/dates.ts';
import type { ArticleData } from './article-query.ts';
import { CopiesLine } from './copies-line.tsx';
import { Versions } from './versions.tsx';

/** Who published it, when, and where the words are; who printed it as well, and what was changed. */
export function Byline({ article }: { article: ArticleData }) {
  const { outlet, publishedAt, authors, section, url, language } = article;
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
      <CopiesLine article={article} />
      <Versions article={article} />
    </div>
  );
}
