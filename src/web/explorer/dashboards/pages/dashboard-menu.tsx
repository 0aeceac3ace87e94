import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { download, fileName } from '../../files/download.ts';
import type { Dashboard, Variables } from '../model/schema.ts';
import { ActionMenu } from '../take/action-menu.tsx';
import { type Copied, CopyDialog } from '../take/copy-dialog.tsx';
import { embedOf, linkOf } from '../take/texts.ts';

/** How high a frame around a dashboard is, in pixels. */
const BOARD_HEIGHT = 900;

/** Takes a whole dashboard elsewhere. */
export function DashboardMenu({ dashboard, chosen }: { dashboard: Dashboard; chosen: Variables | undefined }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const save = () => {
    const content = new Blob([`${JSON.stringify(dashboard, null, 2)}\n`], { type: 'application/json' });
    download(`${fileName(dashboard.title)}.json`, content);
  };
  const asShown = { ...dashboard, variables: chosen ?? dashboard.variables };
  const copyLink = async () => setCopied({ title: 'Link to this dashboard', text: await linkOf('dashboard', asShown) });
  const copyFrame = async () =>
    setCopied({ title: 'Embed this dashboard', text: await embedOf(asShown, BOARD_HEIGHT) });
  return (
    <>
      <ActionMenu
        button={<Button className="button">Share</Button>}
        actions={[
          { label: 'Link', run: copyLink },
          { label: 'Save as a file', run: save },
          { label: 'Embed', run: copyFrame },
          { label: 'Print', run: () => window.print() },
        ]}
      />
      <CopyDialog copied={copied} onClose={() => setCopied(null)} />
    </>
  );
}
