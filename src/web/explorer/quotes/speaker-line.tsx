import { EntityLinks } from './entity-link.tsx';
import type { QuoteCardData } from './quote-fields.ts';

/** Who says it and by which word: `Ann Lee, mayor, denied`. A speaker that could be several people lists them. */
export function SpeakerLine({ quote }: { quote: QuoteCardData }) {
  const { speakers, speakerCandidates, speakerText, roleText, cue, via } = quote;
  return (
    <p className="speaker-line">
      {speakers.length > 0 ? (
        <strong>
          <EntityLinks entities={speakers} />
        </strong>
      ) : (
        <span className="soft">{speakerText ? `“${speakerText}”` : 'Speaker not named'}</span>
      )}
      {speakers.length === 0 && speakerCandidates.length > 0 && (
        <span className="soft small">
          {' '}
          could be <EntityLinks entities={speakerCandidates} between="or" />
        </span>
      )}
      {roleText && <span className="soft">, {roleText}</span>}
      {cue && <span className="cue"> {cue.text}</span>}
      {cue?.negated && <span className="badge">not said</span>}
      {via.length > 0 && <span className="soft small"> through {via.map(({ text }) => text).join(', ')}</span>}
    </p>
  );
}
