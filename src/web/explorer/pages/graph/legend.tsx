import { ENTITY_TYPES, type EntityType } from '../../words/names.ts';

/** What colours and forms mean. */
export function Legend({ note }: { note: string }) {
  return (
    <p className="graph-legend soft small">
      {(Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => (
        <span key={type} className={`legend-${type.toLowerCase()}`}>
          {ENTITY_TYPES[type].one}
        </span>
      ))}
      <span>{note}</span>
    </p>
  );
}
