import './key.css';
import { useId, useState } from 'react';
import { isKnown, keepKey, readKey } from './key.ts';

interface KeyFieldProperties {
  /** What the key is wanted for. */
  scope: 'read' | 'ingest';
  /** Told after a key is kept or forgotten. */
  onKeep: () => void;
}

const WHY: Record<KeyFieldProperties['scope'], string> = {
  read: 'This server answers whoever has a key.',
  ingest: 'Only whoever has a key may write, so that no other page in your browser does.',
};

/** Takes a key for this tab. */
export function KeyField({ scope, onKeep }: KeyFieldProperties) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  const command = `npx whosaid keys create --scope ${scope}`;
  const copy = async () => {
    await navigator.clipboard.writeText(command);
    setCopied(true);
  };
  const keep = (key: string) => {
    keepKey(key);
    setText('');
    onKeep();
  };
  return (
    <form
      className="key-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void isKnown(text).then((known) => {
          setRefused(!known);
          if (known) keep(text);
        });
      }}
    >
      <label htmlFor={id}>Key</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="whosaid_…"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button">
        Use this key
      </button>
      {readKey() !== null && (
        <button type="button" className="button" onClick={() => keep('')}>
          Forget the key
        </button>
      )}
      {isRefused && <p role="alert">The server does not take this key: it is none of its own, expired or revoked.</p>}
      <p className="soft small">
        {WHY[scope]} In the folder of the server, <code>{command}</code>{' '}
        {navigator.clipboard && (
          <button type="button" className="link-button" onClick={copy}>
            {isCopied ? 'copied' : 'copy'}
          </button>
        )}{' '}
        makes one. It is kept until this tab is closed.
      </p>
    </form>
  );
}
