import './layout.css';
import { type ReactNode, useEffect } from 'react';
import { FailureBox } from '../states/failure.tsx';
import { PageFailures, usePageFailures } from '../states/page-failures.ts';

/** The main part of a page with its title, which is also that of the browser's tab. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { failures, tell } = usePageFailures();
  useEffect(() => {
    document.title = title === 'Whosaid' ? title : `${title} · Whosaid`;
  }, [title]);
  return (
    <main id="content" className="page" tabIndex={-1}>
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
