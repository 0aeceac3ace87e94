import { useCallback, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Answer } from '../answers/answer.ts';
import { chartsFor } from '../answers/charts-for.ts';
import { panelSearch } from '../model/panel-search.ts';
import type { Chart, Dashboard, DashboardPanel, Variables } from '../model/schema.ts';
import { PanelView } from '../panels/dashboard-panel.tsx';
import { PanelFields } from './panel-fields.tsx';

interface PanelDialogProperties {
  /** Null while nothing is edited. */
  panel: DashboardPanel | null;
  isNew: boolean;
  dashboard: Dashboard;
  chosen: Variables | undefined;
  onPut: (panel: DashboardPanel) => void;
  onClose: () => void;
}

/** Edits one panel, which is shown beside as it will be. */
export function PanelDialog({ panel, ...properties }: PanelDialogProperties) {
  const { onClose } = properties;
  return (
    <ModalOverlay className="overlay" isOpen={panel !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal wide">
        <Dialog className="dialog">{panel && <PanelDraft key={panel.id} panel={panel} {...properties} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PanelDraft({
  panel,
  isNew,
  dashboard,
  chosen,
  onPut,
  onClose,
}: PanelDialogProperties & { panel: DashboardPanel }) {
  const [draft, setDraft] = useState(panel);
  const [isAsked, setAsked] = useState(!isNew);
  const [charts, setCharts] = useState<readonly Chart[]>([]);
  const onAnswer = useCallback((answer: Answer) => setCharts(chartsFor(answer)), []);
  const title = draft.title.trim() || 'Without a title';
  return (
    <form
      className="panel-draft"
      onSubmit={(event) => {
        event.preventDefault();
        onPut({ ...draft, title });
      }}
    >
      <Heading slot="title">{isNew ? 'A new panel' : 'Edit the panel'}</Heading>
      <div className="draft-columns">
        <div className="draft-fields">
          <PanelFields
            draft={draft}
            isNew={isNew}
            charts={charts}
            variables={dashboard.variables ?? {}}
            onChange={(next) => {
              setDraft(next);
              setAsked(true);
            }}
          />
        </div>
        <div className="draft-preview" aria-live="polite">
          {isAsked ? (
            <PanelView panel={{ ...draft, title }} search={chosen && panelSearch(draft, chosen)} onAnswer={onAnswer} />
          ) : (
            <p className="soft">The answer is shown here.</p>
          )}
        </div>
      </div>
      <p className="row dialog-foot">
        <button type="submit" className="button primary" disabled={!isAsked}>
          {isNew ? 'Add it' : 'Keep the changes'}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  );
}
