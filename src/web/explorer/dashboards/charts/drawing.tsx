import { useLayoutEffect, useRef } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import type { Answer } from '../answers/answer.ts';
import type { Chart } from '../model/schema.ts';
import { drawChart } from './draw-chart.ts';

interface DrawingProperties {
  answer: Answer;
  chart: Chart;
  /** What the chart shows, for who cannot see it. */
  label: string;
}

/** A chart as wide as its place. */
export default function Drawing({ answer, chart, label }: DrawingProperties) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawn = drawChart(answer, chart, width);
    if (!drawn) return;
    drawn.setAttribute('aria-hidden', 'true');
    box.current?.append(drawn);
    return () => drawn.remove();
  }, [answer, chart, width]);
  return <div ref={box} className={`drawing drawing-${chart}`} role="img" aria-label={label} />;
}
