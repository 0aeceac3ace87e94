import { makeLink } from '../../../query-link.ts';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { inServer } from '../../address/root.ts';
import type { CitedChart } from '../../cite/chart-citations.ts';
import { writeFragment } from '../model/fragment.ts';
import type { Dashboard, DashboardPanel } from '../model/schema.ts';
import type { Shown } from '../panels/dashboard-panel.tsx';

type Place = 'dashboard' | 'embed/dashboard' | 'embed/panel';

/** The dashboard with one of its panels alone. */
const only = (dashboard: Dashboard, panel: DashboardPanel): Dashboard => ({
  ...dashboard,
  title: panel.title,
  description: undefined,
  panels: [{ ...panel, width: undefined }],
});

/** The address that shows a dashboard, or one of its panels alone. */
export async function linkOf(place: Place, dashboard: Dashboard, panel?: DashboardPanel): Promise<string> {
  const shown = panel ? only(dashboard, panel) : dashboard;
  return `${inServer(place)}#${await writeFragment(shown)}`;
}

/** HTML that shows a dashboard, or one of its panels, in a page of others. @param height in pixels */
export async function embedOf(dashboard: Dashboard, height: number, panel?: DashboardPanel): Promise<string> {
  const address = await linkOf(panel ? 'embed/panel' : 'embed/dashboard', dashboard, panel);
  const title = (panel ?? dashboard).title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const attributes = `title="${title}" width="100%" height="${height}" loading="lazy" style="border: 0"`;
  return `<iframe src="${address}" ${attributes}></iframe>`;
}

/** The playground with the question of a panel filled in. */
export const playgroundOf = ({ query, variables }: NonNullable<Shown['answered']['asked']>): string =>
  makeLink(inServer('graphql'), { query, variables: JSON.stringify(variables), isRun: true });

const hostOf = (): string => new URL(inServer('')).host;

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** Where the figures of a chart are from: `Whosaid at news.example.org; quotes of Ann Lee; Nov 29, 2026`. */
export const sourceOf = (quotes: string): string =>
  `Source: Whosaid at ${hostOf()}; ${quotes}; ${DATE.format(new Date())}`;

/** What a citation says of a panel: what was counted, how many, when, and by which query. */
export async function citedOf(
  dashboard: Dashboard,
  panel: DashboardPanel,
  search: QuoteSearch,
  quotes: string,
  { note, answered }: Shown,
): Promise<CitedChart> {
  const { asked, answer } = answered;
  return {
    title: panel.title,
    counted: answer.shape === 'counts' ? `${answer.unit}s by ${answer.by.join(' and ')}` : 'quotes',
    filters: Object.keys(search).length === 0 ? [] : [quotes],
    n: note.replace(/^n = /, '') || (answer.shape === 'number' ? `${answer.value} ${answer.unit}` : ''),
    accessedAt: new Date().toISOString(),
    address: await linkOf('dashboard', dashboard, panel),
    query: asked ? playgroundOf(asked) : inServer('graphql'),
  };
}
