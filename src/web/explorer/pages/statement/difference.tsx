import type { Part } from './change-of.ts';

/** A wording word by word against the fullest one. */
export function Difference({ parts }: { parts: readonly Part[] }) {
  return (
    <blockquote className="difference" dir="auto">
      {parts.map(({ op, text }, index) => {
        if (op === 'DELETED') return <del key={index}>{text}</del>;
        return op === 'INSERTED' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </blockquote>
  );
}
