import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { Answer } from '../answers/answer.ts';
import type { Chart } from '../model/schema.ts';
import { drawChart } from './draw-chart.ts';
import { linksTo } from './links.ts';

interface DrawingProperties {
  answer: Answer;
  chart: Chart;
  /** Which quotes it is about. */
  search: QuoteSearch;
  /** What the chart shows, for who cannot see it. */
  label: string;
}

/** A chart as wide as its place. What counts quotes leads to them by a click, and by keyboard in the table below it. */
export default function Drawing({ answer, chart, search, label }: DrawingProperties) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const navigate = useNavigate();
  const asked = JSON.stringify(search);
  useLayoutEffect(() => {
    if (width === 0) return;
    const links = linksTo(JSON.parse(asked), (found) => navigate({ to: '/search', search: found }));
    const drawn = drawChart(answer, chart, width, links.to);
    if (!drawn) return;
    drawn.setAttribute('aria-hidden', 'true');
    links.listen(drawn);
    box.current?.append(drawn);
    return () => drawn.remove();
  }, [answer, chart, width, asked, navigate]);
  return <div ref={box} className={`drawing drawing-${chart}`} role="img" aria-label={label} />;
}
