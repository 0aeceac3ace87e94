import type { Answer, CountsAnswer } from '../answers/answer.ts';
import { barsOfList } from '../answers/bars-of-list.ts';
import { asShown } from '../answers/rest.ts';
import { type Chart, DATES } from '../model/schema.ts';
import { drawGraph } from './draw-graph.ts';
import { drawBars, drawParted } from './draw-groups.ts';
import { drawHeat } from './draw-heat.ts';
import { drawTime } from './draw-time.ts';
import type { LinkTo } from './links.ts';

/** A picture that stands alone leads nowhere. */
const NO_LINK: LinkTo = () => undefined;

/** Draws an answer as a chart in the colours of the page. Null for what is no picture: a list, a table, a number. */
export function drawChart(answer: Answer, chart: Chart, width: number, linkTo: LinkTo = NO_LINK): SVGElement | null {
  if (answer.shape === 'pairs') {
    if (chart === 'graph') return svgOf(drawGraph(answer, width, linkTo));
    if (chart === 'heat') return svgOf(drawHeat(answer, width, linkTo));
    const bars = answer.pairs.map(({ source, target, weight }) => ({
      name: `${source.name} about ${target.name}`,
      count: weight,
    }));
    return chart === 'bar' ? svgOf(drawBars(bars, width)) : null;
  }
  if (answer.shape === 'list' && chart === 'bar') return svgOf(drawBars(barsOfList(answer)?.bars ?? [], width));
  if (answer.shape !== 'counts' || chart === 'table' || chart === 'number') return null;
  const shown = asShown(answer, chart);
  if (chart === 'heat') return svgOf(drawHeat(shown, width, linkTo));
  if (shown.by.some((one) => DATES.includes(one))) return svgOf(drawTime(shown, chart, width, linkTo));
  return svgOf(chart === 'bar' ? drawBars(barsOf(shown), width) : drawParted(shown, chart, width, linkTo));
}

const barsOf = ({ cells }: CountsAnswer) => cells.map(({ keys: [key], count }) => ({ name: key?.label ?? '', count }));

/** Plot answers a figure only where it has a legend, which no chart here asks it for. */
const svgOf = (drawn: SVGSVGElement | HTMLElement): SVGElement => drawn as SVGElement;
