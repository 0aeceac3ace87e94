import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { inServer } from '../../address/root.ts';
import { writeSearch } from '../../address/search-text.ts';
import { download, downloadTable, fileName } from '../../files/download.ts';
import { tableOf } from '../answers/table-of.ts';
import type { Dashboard, DashboardPanel } from '../model/schema.ts';
import { ActionMenu } from '../take/action-menu.tsx';
import { type Copied, CopyDialog } from '../take/copy-dialog.tsx';
import { citedOf, embedOf, linkOf, playgroundOf, sourceOf } from '../take/texts.ts';
import type { Shown } from './dashboard-panel.tsx';

interface PanelMenuProperties {
  dashboard: Dashboard;
  panel: DashboardPanel;
  search: QuoteSearch;
  /** Which quotes it is about, in words. */
  quotes: string;
  shown: Shown;
}

const PICTURES = ['line', 'bar', 'stacked', 'shares', 'heat', 'graph'];

/** What can be done with a panel besides reading it. */
export function PanelMenu({ dashboard, panel, search, quotes, shown }: PanelMenuProperties) {
  const navigate = useNavigate();
  const place = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const { answered, chart, note } = shown;
  const name = fileName(panel.title);
  const saveCsv = () => downloadTable(panel.title, tableOf(answered.answer, chart));
  const savePicture = async (kind: 'png' | 'svg') => {
    const { makePicture, toPng } = await import('../take/picture.ts');
    const svg = chart && makePicture(answered.answer, chart, { title: panel.title, note, source: sourceOf(quotes) });
    if (!svg) return;
    const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg);
    download(`${name}.${kind}`, blob);
  };
  const seeQuotes = () =>
    isEmbedded() ? openBeside(inServer(`search${writeSearch(search)}`)) : navigate({ to: '/search', search });
  const showQuery = () => {
    const address = playgroundOf(answered.asked!);
    if (isEmbedded()) openBeside(address);
    else window.location.assign(address);
  };
  const cite = async () => {
    const cited = await citedOf(dashboard, panel, search, quotes, shown);
    setCopied({ title: 'Citation', cited });
  };
  const copyLink = async () =>
    setCopied({ title: 'Link to this panel', text: await linkOf('dashboard', dashboard, panel) });
  const copyFrame = async () =>
    setCopied({ title: 'Embed this panel', text: await embedOf(dashboard, frameHeight(place.current), panel) });
  const isAsked = answered.asked !== null;
  const isPicture = chart !== undefined && PICTURES.includes(chart);
  return (
    <>
      <ActionMenu
        button={
          <Button ref={place} className="icon-button" aria-label={`More of “${panel.title}”`}>
            <span aria-hidden="true">⋯</span>
          </Button>
        }
        actions={[
          { label: 'See the quotes', run: seeQuotes, isShown: isAsked && panel.question.ask !== 'query' },
          { label: 'Show query', run: showQuery, isShown: isAsked },
          { label: 'Save as CSV', run: saveCsv, isShown: isAsked },
          { label: 'Save as PNG', run: () => savePicture('png'), isShown: isPicture },
          { label: 'Save as SVG', run: () => savePicture('svg'), isShown: isPicture },
          { label: 'Citation', run: cite, isShown: isAsked },
          { label: 'Link', run: copyLink },
          { label: 'Embed', run: copyFrame },
        ]}
      />
      <CopyDialog copied={copied} onClose={() => setCopied(null)} />
    </>
  );
}

/** Whether this page stands in one of somebody else, which is no place for a whole explorer. */
const isEmbedded = (): boolean => window.location.pathname.includes('/embed/');

const openBeside = (address: string): void => {
  window.open(address, '_blank', 'noopener');
};

/** How high a frame has to be for the panel that a button is in, with the line below it, in pixels. */
const frameHeight = (button: Element | null): number => (button?.closest('.board-panel')?.clientHeight ?? 360) + 100;
