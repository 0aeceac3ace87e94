import './cite.css';
import { useState } from 'react';

/** How long the button says that it has done its work, in milliseconds. */
const DONE_MS = 2_000;

interface CiteMenuProperties {
  /** What the formats are called; the first is shown first. */
  formats: readonly string[];
  citationIn: (format: string) => string;
}

/** A citation in the form that is chosen, to be copied. */
export function CiteMenu({ formats, citationIn }: CiteMenuProperties) {
  const [format = '', setFormat] = useState(formats[0]);
  const [isDone, setDone] = useState(false);
  const citation = citationIn(format);
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    setDone(true);
    setTimeout(() => setDone(false), DONE_MS);
  };
  return (
    <>
      <div className="row">
        <label>
          As{' '}
          <select value={format} onChange={({ target }) => setFormat(target.value)}>
            {formats.map((name) => (
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
    </>
  );
}
