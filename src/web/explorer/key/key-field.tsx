import './key.css';
import { useId, useState } from 'react';
import { isKnown, keepKey, readKey } from './key.ts';

/** Takes a key for this tab. @param onKeep is told after it is kept or forgotten */
export function KeyField({ onKeep }: { onKeep: () => void }) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const id = useId();
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
        Whoever runs the server makes one with <code>whosaid keys create --scope ingest</code>. It is kept until this
        tab is closed.
      </p>
    </form>
  );
}
