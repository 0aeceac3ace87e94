import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { panelSearch } from '../model/panel-search.ts';
import { type Dashboard, type DashboardPanel, type Variables, WIDTHS } from '../model/schema.ts';
import { PanelView } from '../panels/dashboard-panel.tsx';

export interface PanelChanges {
  onMove: (id: string, other: string, side: 'before' | 'after') => void;
  onStep: (id: string, to: number) => void;
  onPut: (panel: DashboardPanel) => void;
  onDuplicate: (id: string) => void;
  onRemove: (id: string) => void;
  onEdit: (panel: DashboardPanel) => void;
}

interface ArrangeGridProperties {
  dashboard: Dashboard;
  chosen: Variables | undefined;
  round: number;
  changes: PanelChanges;
}

/**
 * The panels while they are edited: dragged by their handle or moved by keys, wider or narrower, copied, removed. They
 * stay as they are while a dialogue over them opens and closes.
 */
export const ArrangeGrid = memo(function ArrangeGrid({ dashboard, chosen, round, changes }: ArrangeGridProperties) {
  const { panels } = dashboard;
  const titleOf = (id: unknown) => panels.find((panel) => panel.id === id)?.title ?? '';
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((id) => ({ 'text/plain': titleOf(id) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined && target.dropPosition !== 'on') {
        changes.onMove(String(id), String(target.key), target.dropPosition);
      }
    },
    renderDragPreview: (items) => <div className="drag-preview">{items[0]?.['text/plain']}</div>,
  });
  return (
    <GridList
      aria-label="Panels"
      className="board arranging"
      layout="grid"
      items={panels}
      dependencies={[dashboard, chosen, round]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className="soft no-panels">No panels yet. “Add a panel” begins with a question.</p>}
    >
      {(panel) => (
        <GridListItem id={panel.id} textValue={panel.title} className={`cell span-${panel.width ?? 6}`}>
          <PanelTools panel={panel} index={panels.indexOf(panel)} count={panels.length} changes={changes} />
          <PanelView panel={panel} search={chosen && panelSearch(panel, chosen)} round={round} />
        </GridListItem>
      )}
    </GridList>
  );
});

const WIDTH_NAMES: Record<(typeof WIDTHS)[number], string> = {
  3: 'a quarter',
  4: 'a third',
  6: 'a half',
  8: 'two thirds',
  9: 'three quarters',
  12: 'whole',
};

interface PanelToolsProperties {
  panel: DashboardPanel;
  index: number;
  count: number;
  changes: PanelChanges;
}

/** All but the handle are buttons of the browser: each of the library's is made anew when the grid hears of a focus. */
function PanelTools({ panel, index, count, changes }: PanelToolsProperties) {
  const { id, title, width = 6 } = panel;
  const { onStep, onPut, onDuplicate, onRemove, onEdit } = changes;
  return (
    <div className="edit-tools">
      <Button slot="drag" className="icon-button" aria-label={`Drag “${title}”`}>
        <span aria-hidden="true">⠿</span>
      </Button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Move “${title}” earlier`}
        disabled={index === 0}
        onClick={() => onStep(id, index - 1)}
      >
        <span aria-hidden="true">←</span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Move “${title}” later`}
        disabled={index === count - 1}
        onClick={() => onStep(id, index + 1)}
      >
        <span aria-hidden="true">→</span>
      </button>
      <select
        className="field"
        aria-label={`Width of “${title}”`}
        value={width}
        onChange={({ target }) => onPut({ ...panel, width: Number(target.value) as typeof width })}
      >
        {WIDTHS.map((one) => (
          <option key={one} value={one}>
            {WIDTH_NAMES[one]}
          </option>
        ))}
      </select>
      <button type="button" className="button" aria-label={`Edit “${title}”`} onClick={() => onEdit(panel)}>
        Edit
      </button>
      <button type="button" className="button" aria-label={`Duplicate “${title}”`} onClick={() => onDuplicate(id)}>
        Duplicate
      </button>
      <button type="button" className="button" aria-label={`Remove “${title}”`} onClick={() => onRemove(id)}>
        Remove
      </button>
    </div>
  );
}
