import './layout.css';
import { type ReactNode, useEffect } from 'react';
import { FailureBox } from '../states/failure.tsx';
import { PageFailures, usePageFailures } from '../states/page-failures.ts';

interface PageProperties {
  title: string;
  /** What the browser's tab shows instead of the title; null: what it shows already. */
  tab?: string | null;
  lead?: ReactNode;
  /** Whether it stands for a page that is still to come. */
  isWaiting?: boolean;
  children: ReactNode;
}

/** The main part of a page with its title. The server writes the same title into the page, see `http/pages`. */
export function Page({ title, tab = title, lead, isWaiting, children }: PageProperties) {
  const { failures, tell } = usePageFailures();
  useEffect(() => {
    if (tab !== null) document.title = tab === 'Whosaid' ? tab : `${tab} · Whosaid`;
  }, [tab]);
  return (
    <main id="content" className={isWaiting ? 'page is-waiting' : 'page'} tabIndex={-1}>
      <header className="page-head">
        <h1 dir="auto">{title}</h1>
        <PageFailures value={tell}>{lead}</PageFailures>
        {failures.map((explained) => (
          <FailureBox key={explained.title} explained={explained} />
        ))}
      </header>
      <PageFailures value={tell}>{children}</PageFailures>
    </main>
  );
}
