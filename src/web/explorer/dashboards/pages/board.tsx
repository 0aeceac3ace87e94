import './board.css';
import { panelSearch } from '../model/panel-search.ts';
import type { Dashboard, DashboardPanel, Variables } from '../model/schema.ts';
import { useQuotesInWords } from '../names/quotes-in-words.ts';
import { PanelView } from '../panels/dashboard-panel.tsx';
import { PanelMenu } from '../panels/panel-menu.tsx';
import { sourceOf } from '../take/texts.ts';

interface BoardProperties {
  dashboard: Dashboard;
  /** What is chosen, with names of this graph; undefined until it is known. */
  chosen: Variables | undefined;
  round: number;
}

/** The panels of a dashboard, side by side. Each asks for itself. */
export function Board({ dashboard, chosen, round }: BoardProperties) {
  const searches = dashboard.panels.map((panel) => chosen && panelSearch(panel, chosen));
  const [ofAll = '', ...inWords] = useQuotesInWords([chosen && panelSearch(ANY_PANEL, chosen), ...searches]);
  return (
    <div className="board">
      {dashboard.panels.map((panel, index) => {
        const search = searches[index];
        const quotes = inWords[index] ?? '';
        const asShown = { ...dashboard, variables: chosen ?? dashboard.variables };
        return (
          <div key={panel.id} className={`cell span-${panel.width ?? 6}`}>
            <PanelView
              panel={panel}
              search={search}
              round={round}
              detail={panel.filter && search && quotes}
              tools={(shown) =>
                shown && (
                  <PanelMenu dashboard={asShown} panel={panel} search={search ?? {}} quotes={quotes} shown={shown} />
                )
              }
              foot={({ answered }) =>
                answered.asked && <p className="panel-source soft print-only">{sourceOf(quotes)}</p>
              }
            />
          </div>
        );
      })}
      <p className="board-source soft small">{sourceOf(ofAll)}</p>
    </div>
  );
}

/** One that says nothing of its own: what is chosen above holds for it. */
const ANY_PANEL: DashboardPanel = { id: 'any', title: 'Any', question: { ask: 'text' } };
