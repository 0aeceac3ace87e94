import './cite.css';
import { useState } from 'react';
import { CITATION_FORMATS, type Cited } from './citations.ts';

/** How long the button says that it has done its work, in milliseconds. */
const DONE_MS = 2_000;

/** A citation of a quote, in the form that is chosen, to be copied. */
export function CiteQuote({ cited }: { cited: Cited }) {
  const [format, setFormat] = useState('Plain');
  const [isDone, setDone] = useState(false);
  const citation = CITATION_FORMATS[format]?.(cited) ?? '';
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    setDone(true);
    setTimeout(() => setDone(false), DONE_MS);
  };
  return (
    <details className="cite no-print">
      <summary>Cite</summary>
      <div className="row">
        <label>
          As{' '}
          <select value={format} onChange={({ target }) => setFormat(target.value)}>
            {Object.keys(CITATION_FORMATS).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {/* Browsers have no clipboard on a page that came over plain HTTP from elsewhere: the text can be selected. */}
        {navigator.clipboard && (
          <button type="button" className="button" onClick={copy} aria-live="polite">
            {isDone ? 'Copied' : 'Copy citation'}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <pre tabIndex={0}>{citation}</pre>
    </details>
  );
}
