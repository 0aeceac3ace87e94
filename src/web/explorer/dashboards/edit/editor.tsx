import './edit.css';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { duplicatePanel, freshId, movePanel, movePanelBeside, putPanel, removePanel } from '../model/changes.ts';
import type { Dashboard, DashboardPanel, Variables } from '../model/schema.ts';
import type { OwnDashboard } from '../pages/use-own-dashboard.ts';
import { ArrangeGrid, type PanelChanges } from './arrange-grid.tsx';
import { DashboardFields } from './dashboard-fields.tsx';
import { PanelDialog } from './panel-dialog.tsx';

interface EditorProperties {
  own: OwnDashboard;
  dashboard: Dashboard;
  chosen: Variables | undefined;
  round: number;
}

/** Changes a dashboard: its words, its choices, its panels and their order. Each step can be taken back. */
export default function Editor({ own, dashboard, chosen, round }: EditorProperties) {
  const { history, change, undo, redo } = own;
  const [edited, setEdited] = useState<DashboardPanel | null>(null);
  useUndoKeys(undo, redo);
  const changes = useMemo<PanelChanges>(
    () => ({
      onMove: (id, other, side) => change(movePanelBeside(dashboard, id, other, side)),
      onStep: (id, to) => change(movePanel(dashboard, id, to)),
      onPut: (panel) => change(putPanel(dashboard, panel)),
      onDuplicate: (id) => change(duplicatePanel(dashboard, id)),
      onRemove: (id) => change(removePanel(dashboard, id)),
      // The dialogue takes longer to make than a click may be waited for.
      onEdit: (panel) => startTransition(() => setEdited(panel)),
    }),
    [dashboard, change],
  );
  const add = () =>
    changes.onEdit({ id: freshId(dashboard), title: '', question: { ask: 'counts', by: ['time'] }, width: 6 });
  return (
    <div className="stack editor">
      <DashboardFields dashboard={dashboard} onChange={change} />
      <div className="editor-bar" role="toolbar" aria-label="Edit">
        <button type="button" className="button primary" onClick={add}>
          Add a panel
        </button>
        <button type="button" className="button" onClick={undo} disabled={history?.past.length === 0}>
          Undo
        </button>
        <button type="button" className="button" onClick={redo} disabled={history?.future.length === 0}>
          Redo
        </button>
      </div>
      <ArrangeGrid dashboard={dashboard} chosen={chosen} round={round} changes={changes} />
      <PanelDialog
        panel={edited}
        isNew={edited !== null && !dashboard.panels.some(({ id }) => id === edited.id)}
        dashboard={dashboard}
        chosen={chosen}
        onPut={(panel) => {
          setEdited(null);
          change(putPanel(dashboard, panel));
        }}
        onClose={() => setEdited(null)}
      />
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, outside of fields, which have their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = (event.target as Element).closest('input, textarea, select, [role=dialog]');
      if (isField || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
