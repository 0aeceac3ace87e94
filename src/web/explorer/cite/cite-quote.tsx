import './cite.css';
import { CITATION_FORMATS, type Cited } from './citations.ts';
import { CiteMenu } from './cite-menu.tsx';

/** A citation of a quote, in the form that is chosen, to be copied. */
export function CiteQuote({ cited }: { cited: Cited }) {
  return (
    <details className="cite no-print">
      <summary>Cite</summary>
      <CiteMenu
        formats={Object.keys(CITATION_FORMATS)}
        citationIn={(format) => CITATION_FORMATS[format]?.(cited) ?? ''}
      />
    </details>
  );
}
