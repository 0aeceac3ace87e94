import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

/** Something to take elsewhere by copying it. */
export interface Copied {
  title: string;
  text: string;
}

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
        <Dialog className="dialog">{copied && <CopyBox copied={copied} onClose={onClose} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CopyBox({ copied, onClose }: { copied: Copied; onClose: () => void }) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(copied.text);
    setDone(true);
  };
  return (
    <>
      <Heading slot="title">{copied.title}</Heading>
      <textarea
        className="field"
        readOnly
        rows={Math.min(12, 2 + Math.ceil(copied.text.length / 70))}
        value={copied.text}
        aria-label={copied.title}
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
