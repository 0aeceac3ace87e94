import '../choices/fields.css';
import './menus.css';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CHART_CITATION_FORMATS, type CitedChart } from '../../cite/chart-citations.ts';
import { CiteMenu } from '../../cite/cite-menu.tsx';

/** Something to take elsewhere by copying it. */
export type Copied = { title: string } & ({ text: string } | { cited: CitedChart });

/** Shows a text that can be copied; browsers without a clipboard have it selected. */
export function CopyDialog({ copied, onClose }: { copied: Copied | null; onClose: () => void }) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={copied !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="dialog">
          {copied && (
            <>
              <Heading slot="title">{copied.title}</Heading>
              {'text' in copied ? <CopyBox {...copied} onClose={onClose} /> : <CiteBox {...copied} onClose={onClose} />}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A citation in the form that is chosen. */
function CiteBox({ cited, onClose }: { cited: CitedChart; onClose: () => void }) {
  return (
    <div className="cite">
      <CiteMenu
        formats={Object.keys(CHART_CITATION_FORMATS)}
        citationIn={(format) => CHART_CITATION_FORMATS[format]?.(cited) ?? ''}
      />
      <p className="row">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}

function CopyBox({ title, text, onClose }: { title: string; text: string; onClose: () => void }) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <>
      <textarea
        className="field"
        readOnly
        rows={Math.min(12, 2 + Math.ceil(text.length / 70))}
        value={text}
        aria-label={title}
        onFocus={({ target }) => target.select()}
      />
      <p className="row">
        {navigator.clipboard && (
          <button type="button" className="button primary" onClick={copy} aria-live="polite">
            {isDone ? 'Copied' : 'Copy'}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </p>
    </>
  );
}
