import type { MouseEvent } from 'react';

/** Of a page in a page of others: its links would show the explorer inside of a small frame. */
export function openOutside(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
