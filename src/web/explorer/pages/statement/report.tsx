import { Link } from '@tanstack/react-router';
import { day } from '../../words/dates.ts';
import type { ReportData } from './statement-query.ts';

/** Who printed it, when, and in which article. */
export function Report({ report, isFirst }: { report: ReportData; isFirst: boolean }) {
  const { id, article, speakerText, cue } = report;
  return (
    <li className="report">
      <strong>{article.outlet?.name ?? 'Outlet not known'}</strong>
      {article.publishedAt && <span className="soft"> {day(article.publishedAt)}</span>}
      {isFirst && <span className="first">first report</span>}
      <br />
      <Link to="/article/$id" params={{ id: article.id }} search={{ quote: id }}>
        {article.title}
      </Link>
      {speakerText && (
        <span className="soft small">
          {' '}
          · “{speakerText}” {cue?.text}
        </span>
      )}
    </li>
  );
}
