import './states.css';
import type { ReactNode } from 'react';

/** Says that there is nothing, and what could be done. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state quiet">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
