import './start-page.css';
import './tools.css';
import '../choices/fields.css';
import '../../files/drop-zone.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useDropGuard } from '../../files/use-drop-guard.ts';
import { Page } from '../../layout/page.tsx';
import { emptyDashboard } from '../model/changes.ts';
import { writeFragment } from '../model/fragment.ts';
import { type Problem, readDashboardText } from '../model/read-dashboard.ts';
import type { Dashboard } from '../model/schema.ts';
import { READY } from '../ready/index.ts';
import { ProblemBox } from './problem-page.tsx';
import { RecentList } from './recent-list.tsx';

/** Larger files are no dashboards. */
const MOST_BYTES = 2_000_000;

/** Where dashboards begin: ready ones, a new one, or one from a file. */
export function DashboardsPage() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem | null>(null);
  useDropGuard();
  const show = async (dashboard: Dashboard, isEditing: boolean) =>
    navigate({ to: '/dashboard', hash: await writeFragment(dashboard), state: { isEditing } });
  const open = async (file: Blob | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setProblem({ title: 'This is no dashboard.', details: ['The file is too large for one.'] });
      return;
    }
    const read = readDashboardText(await file.text());
    if ('problem' in read) setProblem(read.problem);
    else show(read.dashboard, false);
  };
  return (
    <Page
      title="Dashboards"
      lead={
        <p className="soft">
          Questions about the quotes of this graph, side by side. Each is a link that you can share.
        </p>
      }
    >
      <div className="stack">
        <section aria-labelledby="ready">
          <h2 id="ready">Ready to use</h2>
          <ul className="ready-list">
            {Object.entries(READY).map(([name, { title, description, panels }]) => (
              <li key={name}>
                <h3>
                  <Link to="/dashboards/$name" params={{ name }}>
                    {title}
                  </Link>
                </h3>
                <p className="soft">{description}</p>
                <p className="soft small">{panels.length} panels</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="own" className="own">
          <h2 id="own">Your own</h2>
          <p className="soft">
            A dashboard is whole in its address: nothing is stored on the server. Keep the link, or save it as a file.
            Those that you edit are listed here, in this browser alone.
          </p>
          <RecentList />
          <div className="own-ways">
            <button type="button" className="button primary" onClick={() => show(emptyDashboard(), true)}>
              New dashboard
            </button>
            <DropZone
              className="drop-zone"
              getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
              onDrop={async ({ items }) => {
                const item = items.find(({ kind }) => kind === 'file');
                if (item?.kind === 'file') open(await item.getFile());
              }}
            >
              <Text slot="label">Drop a dashboard file here, or</Text>{' '}
              <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => open(files?.[0])}>
                <Button className="button">Open a file</Button>
              </FileTrigger>
            </DropZone>
          </div>
          {problem && <ProblemBox problem={problem} />}
        </section>
      </div>
    </Page>
  );
}
