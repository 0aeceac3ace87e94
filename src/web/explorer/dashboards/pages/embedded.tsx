import { useEffect } from 'react';
import type { Dashboard } from '../model/schema.ts';
import { Paragraphs } from '../panels/paragraphs.tsx';
import { useChosen } from '../panels/use-chosen.ts';
import { Board } from './board.tsx';
import { useRounds } from './use-rounds.ts';

interface EmbeddedProperties {
  dashboard: Dashboard;
  /** Whether its first panel stands alone. */
  isPanel?: boolean;
  /** Where it is shown with all of the explorer around it. */
  address: string;
}

/** A dashboard in a page of somebody else. */
export function Embedded({ dashboard, isPanel = false, address }: EmbeddedProperties) {
  const { round } = useRounds(dashboard.refresh);
  const chosen = useChosen(dashboard.variables);
  const shown = isPanel ? { ...dashboard, panels: dashboard.panels.slice(0, 1).map(whole) } : dashboard;
  useEffect(() => {
    document.title = dashboard.title;
  }, [dashboard.title]);
  return (
    <>
      {isPanel ? <h1 className="hidden-text">{dashboard.title}</h1> : <h1 dir="auto">{dashboard.title}</h1>}
      {!isPanel && dashboard.description && <Paragraphs text={dashboard.description} />}
      <Board dashboard={shown} chosen={chosen} round={round} />
      <p className="small">
        <a href={address}>Open in Whosaid</a>
      </p>
    </>
  );
}

const whole = (panel: Dashboard['panels'][number]) => ({ ...panel, width: 12 as const });
