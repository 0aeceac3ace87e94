import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { download, fileName } from '../../files/download.ts';
import type { Dashboard, Variables } from '../model/schema.ts';
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
  const actions: Record<string, () => void> = {
    link: async () => setCopied({ title: 'Link to this dashboard', text: await linkOf('dashboard', asShown) }),
    save,
    embed: async () => setCopied({ title: 'Embed this dashboard', text: await embedOf(asShown, BOARD_HEIGHT) }),
    print: () => window.print(),
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button">Share</Button>
        <Popover className="menu-box" placement="bottom end" offset={2}>
          <Menu className="menu" onAction={(id) => actions[String(id)]?.()}>
            <MenuItem id="link" className="menu-item">
              Link
            </MenuItem>
            <MenuItem id="save" className="menu-item">
              Save as a file
            </MenuItem>
            <MenuItem id="embed" className="menu-item">
              Embed
            </MenuItem>
            <MenuItem id="print" className="menu-item">
              Print
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <CopyDialog copied={copied} onClose={() => setCopied(null)} />
    </>
  );
}
