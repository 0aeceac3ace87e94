import { type Dashboard, type DashboardPanel, VERSION } from './schema.ts';

/** A dashboard to begin with. */
export const emptyDashboard = (): Dashboard => ({
  version: VERSION,
  title: 'My dashboard',
  variables: { person: null, outlet: null, period: {} },
  panels: [],
});

/** Replaces the panel of the same id; a new one comes last. */
export function putPanel(dashboard: Dashboard, panel: DashboardPanel): Dashboard {
  const isThere = dashboard.panels.some(({ id }) => id === panel.id);
  const panels = isThere
    ? dashboard.panels.map((one) => (one.id === panel.id ? panel : one))
    : [...dashboard.panels, panel];
  return { ...dashboard, panels };
}

export const removePanel = (dashboard: Dashboard, id: string): Dashboard => ({
  ...dashboard,
  panels: dashboard.panels.filter((panel) => panel.id !== id),
});

/** A copy stands behind the panel it is of. */
export function duplicatePanel(dashboard: Dashboard, id: string): Dashboard {
  const panels = dashboard.panels.flatMap((panel) =>
    panel.id === id
      ? [panel, { ...panel, id: freshId(dashboard), title: `${panel.title} (copy)`.slice(0, 200) }]
      : [panel],
  );
  return { ...dashboard, panels };
}

/** @param to the place that it gets: 0 is the first */
export function movePanel(dashboard: Dashboard, id: string, to: number): Dashboard {
  const moved = dashboard.panels.find((panel) => panel.id === id);
  const panels = dashboard.panels.filter((panel) => panel.id !== id);
  if (moved) panels.splice(to, 0, moved);
  return { ...dashboard, panels };
}

/** Puts a panel before or behind another. */
export function movePanelBeside(dashboard: Dashboard, id: string, other: string, side: 'before' | 'after'): Dashboard {
  if (id === other) return dashboard;
  const at = dashboard.panels.filter((panel) => panel.id !== id).findIndex((panel) => panel.id === other);
  return movePanel(dashboard, id, side === 'before' ? at : at + 1);
}

/** An id that no panel has yet: `panel-4`. */
export function freshId({ panels }: Dashboard): string {
  const taken = new Set(panels.map(({ id }) => id));
  let number = panels.length + 1;
  while (taken.has(`panel-${number}`)) number += 1;
  return `panel-${number}`;
}
