import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { enlargement } from '../style/enlargement.ts';
import { daysOf } from '../words/dates.ts';
import type { Bucket, Interval } from './buckets.ts';
import { type BarsDrawing, CHART_HEIGHT, drawBars } from './plot-bars.ts';
import { useWidth } from './use-width.ts';

interface TimeBarsProperties {
  buckets: readonly Bucket[];
  interval: Interval;
  /** What the chart shows, for who cannot see it. */
  label: string;
  onPeriod: (period: { from: string; to: string }) => void;
}

/** A shorter stroke is a click on a bar, in pixels. */
const SHORTEST_STROKE = 6;

/** Bars over time: a click chooses one, a stroke chooses a period. The table beside it does the same by keyboard. */
export default function TimeBars({ buckets, interval, label, onPeriod }: TimeBarsProperties) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<BarsDrawing>(null);
  const width = useWidth(box);
  const [stroke, setStroke] = useState<[number, number] | null>(null);
  useEffect(() => {
    if (width === 0) return;
    const drawn = drawBars(buckets, interval, width);
    drawn.element.setAttribute('aria-hidden', 'true');
    box.current?.prepend(drawn.element);
    drawing.current = drawn;
    return () => drawn.element.remove();
  }, [buckets, interval, width]);
  const placeOf = (event: PointerEvent) => event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
  const end = () => {
    if (!stroke || !drawing.current) return;
    setStroke(null);
    const [left = 0, right = 0] = [...stroke].sort((a, b) => a - b);
    const isClick = right - left < SHORTEST_STROKE;
    const days = [left, isClick ? left : right].map(
      (pixels) => drawing.current?.instantAt(pixels / enlargement()).toISOString() ?? '',
    );
    const cut = { day: 10, month: 7, year: 4 }[interval];
    onPeriod({ from: daysOf(days[0]!.slice(0, cut)).from, to: daysOf(days[1]!.slice(0, cut)).to });
  };
  return (
    <div
      ref={box}
      className="time-chart"
      role="img"
      aria-label={label}
      style={{ minHeight: `${CHART_HEIGHT / 16}rem` }}
      // While it goes down to the chart, whose own listener for the pointer lets nobody else hear of it.
      onPointerDownCapture={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStroke([placeOf(event), placeOf(event)]);
      }}
      onPointerMove={(event) => stroke && setStroke([stroke[0], placeOf(event)])}
      onPointerUp={end}
      onPointerCancel={() => setStroke(null)}
    >
      {stroke && (
        <div className="brush" style={{ left: Math.min(...stroke), width: Math.abs(stroke[1] - stroke[0]) }} />
      )}
    </div>
  );
}
