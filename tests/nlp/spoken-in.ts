import { sliceSpan } from '../../src/domain/span.ts';
import { analyze } from '../../src/nlp/analyze.ts';

/** Of each quote who speaks (open: the phrase in brackets), and what is said. Only speech, in text order. */
export function spokenIn(text: string): string[] {
  const { quotes, entities } = analyze({ text });
  return quotes
    .filter(({ speech }) => speech >= 0.5)
    .map(({ content, speaker, speakerEntity }) => {
      const who =
        speakerEntity === null ? `(${speaker ? sliceSpan(text, speaker.span) : ''})` : entities[speakerEntity]!.name;
      return `${who}: ${content.map((span) => sliceSpan(text, span)).join(' … ')}`;
    });
}
