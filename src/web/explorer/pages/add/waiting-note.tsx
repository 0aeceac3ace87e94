interface WaitingNoteProperties {
  count: number;
  hasKey: boolean;
  onSendAgain: () => void;
  onForget: () => void;
}

/** Says what files wait for, and what can be done about it. */
export function WaitingNote({ count, hasKey, onSendAgain, onForget }: WaitingNoteProperties) {
  return (
    <p>
      {count === 1 ? 'One file waits' : `${count} files wait`}
      {hasKey ? '. ' : ' for a key that may write: give one above. '}
      {hasKey && (
        <button type="button" className="link-button" onClick={onSendAgain}>
          Send again
        </button>
      )}{' '}
      <button type="button" className="link-button" onClick={onForget}>
        Leave out
      </button>
    </p>
  );
}
