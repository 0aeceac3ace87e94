import '../statement/statement.css';
import { useState } from 'react';
import { Ask } from '../../api/ask.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { day } from '../../words/dates.ts';
import type { ArticleData } from './article-query.ts';
import { VersionChange } from './version-change.tsx';
import { VERSIONS } from './versions-query.ts';

/** How often an article was changed, and when it is opened, what. */
export function Versions({ article: { id, versions } }: { article: ArticleData }) {
  const [isOpen, setOpen] = useState(false);
  const changes = (versions.totalCount ?? 1) - 1;
  const [newest] = versions.nodes;
  if (changes < 1 || !newest) return null;
  const times = changes === 1 ? 'once' : changes === 2 ? 'twice' : `${changes} times`;
  return (
    <details className="versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Changed {times} since it was first read, last on {day(newest.seenAt)}:{' '}
        <span className="link">{isOpen ? 'hide' : 'show'} what changed</span>
      </summary>
      {isOpen && (
        <Ask query={VERSIONS} variables={{ id }} waiting={<Skeleton lines={6} height={12} />}>
          {({ article }) => {
            const all = article?.versions.nodes ?? [];
            return all.map((version, index) => (
              <VersionChange key={version.number} version={version} before={all[index + 1] ?? null} />
            ));
          }}
        </Ask>
      )}
    </details>
  );
}
