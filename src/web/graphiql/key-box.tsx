import { ToolbarButton } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { KeyField } from '../explorer/key/key-field.tsx';

/** Tells the box that a key is wanted. */
const WANTED = 'whosaid-key-wanted';

/** Where reading needs a key, the box for one opens by itself. */
export const askForKey = (): boolean => window.dispatchEvent(new Event(WANTED));

/** A button with a key that this tab sends with every query; the explorer in this tab sends it too. */
export function KeyBox() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = () => dialog.current?.showModal();
    window.addEventListener(WANTED, open);
    return () => window.removeEventListener(WANTED, open);
  }, []);
  return (
    <>
      <ToolbarButton label="Key that is sent with queries" onClick={() => dialog.current?.showModal()}>
        <svg className="graphiql-toolbar-icon whosaid-icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8 16a4 4 0 1 1 3.5-5.9H20v3h-2v2.5h-3v-2.5h-3.6A4 4 0 0 1 8 16z" />
        </svg>
      </ToolbarButton>
      <dialog ref={dialog} className="whosaid-key" aria-label="Key">
        <p>Some servers answer only to whoever has a key, and some mutations need one everywhere.</p>
        <KeyField scope="read" onKeep={() => dialog.current?.close()} />
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
