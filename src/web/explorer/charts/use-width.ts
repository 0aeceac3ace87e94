import { useLayoutEffect, useState } from 'react';
import { enlargement } from '../style/enlargement.ts';

/**
 * How wide an element is, in whole pixels of a page that is not enlarged; 0 before it is there. A chart of that width
 * is shown as wide as the element, with letters as large as those around it.
 */
export function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  // Before anything is painted, so that nobody sees an empty place.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth / enlargement()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
