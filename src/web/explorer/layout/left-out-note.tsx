import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { findLeftOut } from '../address/left-out.ts';
import { usePageSearch } from '../address/use-page-search.ts';

/** The address as it was opened: the router writes what it has read in its place. */
const OPENED = window.location.search;

/** Says what of the opened address the page cannot use, until the reader goes on. */
export function LeftOutNote() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const read = usePageSearch();
  const shown = `${pathname} ${JSON.stringify(read)}`;
  const [first, setFirst] = useState<string>();
  if (read && first === undefined) setFirst(shown);
  const leftOut = read && shown === first ? findLeftOut(OPENED, read) : [];
  if (leftOut.length === 0) return null;
  return (
    <section className="left-out small" aria-label="Left out of the address">
      <p>
        Left out of this address, since it means nothing here:{' '}
        {leftOut.map((one, index) => (
          <span key={one}>
            {index > 0 && ', '}
            <code>{one}</code>
          </span>
        ))}
      </p>
    </section>
  );
}
