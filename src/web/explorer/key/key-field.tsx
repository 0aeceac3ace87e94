import './key.css';
import { useId, useState } from 'react';
import { type KeyAnswer, type KeyUse, keepKey, readKey, testKey } from './key.ts';

interface KeyFieldProperties {
  /** What the key is wanted for. */
  scope: KeyUse;
  /** What the server says of the key that is there already. */
  answer?: KeyAnswer;
  /** Told after a key is kept or forgotten. */
  onKeep: () => void;
}

const WHY: Record<KeyUse, string> = {
  read: 'This server answers whoever has a key.',
  ingest: 'Only whoever has a key may write, so that no other page in your browser does.',
};

const REFUSALS: Record<KeyAnswer, string> = {
  taken: '',
  unknown: 'The server does not take this key: it is none of its own, expired or revoked.',
  small: 'This key may read and not write. One that may is made as below.',
};

/** Takes a key for this tab. */
export function KeyField({ scope, answer: first = 'taken', onKeep }: KeyFieldProperties) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState(first);
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
        void testKey(text, scope).then((said) => {
          setAnswer(said);
          if (said === 'taken') keep(text);
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
      {answer !== 'taken' && <p role="alert">{REFUSALS[answer]}</p>}
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
