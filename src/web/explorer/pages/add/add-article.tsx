import './add.css';
import { type FormEvent, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { KeyField } from '../../key/key-field.tsx';
import { explainFailure } from '../../states/explain-failure.ts';
import { AddFiles } from './add-files.tsx';
import { AddedNote } from './added-note.tsx';
import { type Added, addArticle, addFile, type TypedArticle } from './ingest.ts';
import { useWaitingFiles } from './use-waiting-files.ts';
import { useWriteKey } from './use-write-key.ts';
import { WaitingNote } from './waiting-note.tsx';

const BLANK: TypedArticle = { text: '', title: '', outlet: '', publishedAt: '', url: '' };

const LINES = [
  ['title', 'Headline', 'text'],
  ['outlet', 'Published by', 'text'],
  ['publishedAt', 'On', 'date'],
  ['url', 'Address', 'url'],
] as const;

/** A box to paste an article into, and what became of those that were added. */
export function AddArticle() {
  const client = useClient();
  const [article, setArticle] = useState(BLANK);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const [added, setAdded] = useState<readonly Added[]>([]);
  const { mayWrite, answer, lookAgain } = useWriteKey();
  const failure = error && explainFailure(error);
  const isKeyWanted = !mayWrite || failure?.wantsKey === true;

  const set = (field: keyof TypedArticle, value: string) => setArticle((before) => ({ ...before, [field]: value }));
  /** What was not taken before has been read, and may be what is sent again. */
  const begin = () => {
    setError(null);
    setAdded((before) => before.filter(({ status }) => status !== 'REJECTED'));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    begin();
    setSending(true);
    const result = await addArticle(client, article);
    setSending(false);
    if ('error' in result) setError(result.error);
    else {
      setAdded((before) => [result.added, ...before]);
      if (result.added.status !== 'REJECTED') setArticle(BLANK);
    }
  };
  const files = useWaitingFiles(mayWrite && !isSending, async (file) => {
    const result = await addFile(client, file);
    if ('error' in result) setError(result.error);
    else setAdded((before) => [...result.added, ...before]);
    return !('error' in result);
  });

  return (
    <div className="stack">
      {isKeyWanted && (
        <KeyField
          key={answer}
          scope="ingest"
          answer={answer}
          onKeep={() => {
            lookAgain();
            setError(null);
            files.sendAgain();
          }}
        />
      )}
      <form className="add-article" onSubmit={send}>
        <label className="add-text">
          Text of the article
          <textarea required rows={10} value={article.text} onChange={({ target }) => set('text', target.value)} />
        </label>
        {LINES.map(([field, label, type]) => (
          <label key={field}>
            {label}
            <input type={type} value={article[field]} onChange={({ target }) => set(field, target.value)} />
          </label>
        ))}
        <p className="add-end">
          <button type="submit" className="button" disabled={isSending || files.isSending || !mayWrite}>
            {isSending || files.isSending ? 'Reading…' : 'Add the article'}
          </button>{' '}
          {!mayWrite && <span className="soft small">Give a key that may write above first.</span>}
        </p>
      </form>
      <AddFiles
        onFiles={(chosen) => {
          begin();
          files.add(chosen);
        }}
      />
      <div aria-live="polite" className="stack">
        {files.count > 0 && (files.isHeld || !mayWrite) && (
          <WaitingNote
            count={files.count}
            hasKey={mayWrite}
            onSendAgain={() => {
              setError(null);
              files.sendAgain();
            }}
            onForget={files.forget}
          />
        )}
        {failure && (
          <p className="add-failure">
            <strong>{failure.title}</strong> {failure.detail}
          </p>
        )}
        {added.map((one, index) => (
          <AddedNote key={added.length - index} added={one} />
        ))}
      </div>
    </div>
  );
}
