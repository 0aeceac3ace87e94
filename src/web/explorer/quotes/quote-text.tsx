import { useState } from 'react';
import type { QuoteCardData } from './quote-fields.ts';
import { cutIntoSegments, type Range } from './segments.ts';
import { verbatimInText } from './verbatim-in-text.ts';

/** A longer text shows its beginning first. */
const MOST_CHARACTERS = 700;

type Shown = Pick<QuoteCardData, 'text' | 'kind' | 'pieces' | 'verbatim'>;

/** What was said: words between quotation marks dark, paraphrase lighter, the words of a search marked. */
export function QuoteText({ quote, found = [] }: { quote: Shown; found?: readonly Range[] }) {
  const [isWhole, setWhole] = useState(false);
  const { text, kind, pieces, verbatim } = quote;
  const end = isWhole || text.length <= MOST_CHARACTERS * 1.2 ? text.length : endOfWord(text, MOST_CHARACTERS);
  const segments = cutIntoSegments(0, end, { verbatim: verbatimInText(pieces, verbatim), found });
  return (
    <blockquote className={`quote-text quote-${kind.toLowerCase()}`} dir="auto">
      {segments.map(({ start, end, layers }) => (
        <Stretch key={start} text={text.slice(start, end)} layers={layers} />
      ))}
      {end < text.length && (
        <>
          {' … '}
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            Show all {text.split(/\s+/).length} words
          </button>
        </>
      )}
    </blockquote>
  );
}

function Stretch({ text, layers }: { text: string; layers: string[] }) {
  const shown = layers.includes('found') ? <mark>{text}</mark> : text;
  return layers.includes('verbatim') ? <span className="verbatim">{shown}</span> : shown;
}

function endOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
