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

interface ArrangeGridProperties extends PanelChanges {
  dashboard: Dashboard;
  chosen: Variables | undefined;
  round: number;
}

/** The panels while they are edited: dragged by their handle or moved by keys, wider or narrower, copied, removed. */
export function ArrangeGrid({ dashboard, chosen, round, ...changes }: ArrangeGridProperties) {
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
          <PanelTools panel={panel} index={panels.indexOf(panel)} count={panels.length} {...changes} />
          <PanelView panel={panel} search={chosen && panelSearch(panel, chosen)} round={round} />
        </GridListItem>
      )}
    </GridList>
  );
}

const WIDTH_NAMES: Record<(typeof WIDTHS)[number], string> = {
  3: 'a quarter',
  4: 'a third',
  6: 'a half',
  8: 'two thirds',
  9: 'three quarters',
  12: 'whole',
};

interface PanelToolsProperties extends PanelChanges {
  panel: DashboardPanel;
  index: number;
  count: number;
}

function PanelTools({ panel, index, count, onStep, onPut, onDuplicate, onRemove, onEdit }: PanelToolsProperties) {
  const { id, title, width = 6 } = panel;
  return (
    <div className="edit-tools">
      <Button slot="drag" className="icon-button" aria-label={`Drag “${title}”`}>
        <span aria-hidden="true">⠿</span>
      </Button>
      <Button
        className="icon-button"
        aria-label={`Move “${title}” earlier`}
        isDisabled={index === 0}
        onPress={() => onStep(id, index - 1)}
      >
        <span aria-hidden="true">←</span>
      </Button>
      <Button
        className="icon-button"
        aria-label={`Move “${title}” later`}
        isDisabled={index === count - 1}
        onPress={() => onStep(id, index + 1)}
      >
        <span aria-hidden="true">→</span>
      </Button>
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
      <Button className="button" aria-label={`Edit “${title}”`} onPress={() => onEdit(panel)}>
        Edit
      </Button>
      <Button className="button" aria-label={`Duplicate “${title}”`} onPress={() => onDuplicate(id)}>
        Duplicate
      </Button>
      <Button className="button" aria-label={`Remove “${title}”`} onPress={() => onRemove(id)}>
        Remove
      </Button>
    </div>
  );
}
