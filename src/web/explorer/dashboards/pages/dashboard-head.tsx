import './tools.css';
import type { ReactNode } from 'react';
import type { Dashboard } from '../model/schema.ts';
import { Paragraphs } from '../panels/paragraphs.tsx';

const NOW = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** What stands between the title of a dashboard and its panels. */
export function DashboardHead({ dashboard, children }: { dashboard: Dashboard; children?: ReactNode }) {
  return (
    <>
      {dashboard.description && <Paragraphs text={dashboard.description} />}
      {children && <div className="board-tools no-print">{children}</div>}
      {/* A printed page says when it was made; its foot says where it is from. */}
      <p className="print-only small">{NOW.format(new Date())}</p>
    </>
  );
}
