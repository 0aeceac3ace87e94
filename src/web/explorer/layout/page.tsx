import './layout.css';
import { type ReactNode, useEffect } from 'react';

/** The main part of a page with its title, which is also that of the browser's tab. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = title === 'Whosaid' ? title : `${title} · Whosaid`;
  }, [title]);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <header className="page-head">
        <h1 dir="auto">{title}</h1>
        {lead}
      </header>
      {children}
    </main>
  );
}
