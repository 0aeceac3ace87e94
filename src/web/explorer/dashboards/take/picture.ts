import type { Answer } from '../answers/answer.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { legendOf } from '../charts/legend-of.ts';
import type { Chart } from '../model/schema.ts';

const WIDTH = 800;
const MARGIN = 24;
const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** What is written on a picture besides the chart. */
export interface PictureWords {
  title: string;
  /** `n = 237 quotes`. */
  note: string;
  /** Where the figures are from, and when they were asked for. */
  source: string;
}

/**
 * A chart as a picture that stands alone: with its title, what its colours mean, n and source, in the colours that the
 * page has now. Null for an answer that is no chart.
 */
export function makePicture(answer: Answer, chart: Chart, words: PictureWords): string | null {
  const drawn = drawChart(answer, chart, WIDTH - 2 * MARGIN);
  if (!drawn) return null;
  const picture = make('svg', { xmlns: SVG, 'font-family': FONT });
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, fill: string) => {
    for (const line of wrap(text, Math.floor((WIDTH - 2 * MARGIN) / (size * 0.54)))) {
      y += size * 1.3;
      const attributes = { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill };
      picture.append(make('text', attributes, line));
    }
  };
  write(words.title, 20, 650, 'var(--ink)');
  if (words.note) write(words.note, 13, 400, 'var(--ink-soft)');
  y += 12;
  let x = MARGIN;
  for (const { name, colour } of legendOf(answer, chart)) {
    const room = 22 + name.length * 7.2;
    if (x + room > WIDTH - MARGIN) [x, y] = [MARGIN, y + 20];
    picture.append(make('rect', { x, y: y + 1, width: 12, height: 12, rx: 2, fill: colour }));
    picture.append(make('text', { x: x + 17, y: y + 11.5, 'font-size': 13, fill: 'var(--ink)' }, name));
    x += room + 10;
  }
  if (x > MARGIN) y += 24;
  const height = Number(drawn.getAttribute('height'));
  drawn.setAttribute('x', String(MARGIN));
  drawn.setAttribute('y', String(y));
  drawn.setAttribute('color', 'var(--ink-soft)');
  drawn.setAttribute('font-size', '12');
  picture.append(drawn);
  y += height + 6;
  write(words.source, 11, 400, 'var(--ink-soft)');
  const whole = Math.ceil(y + MARGIN);
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${whole}`);
  picture.setAttribute('width', String(WIDTH));
  picture.setAttribute('height', String(whole));
  picture.prepend(make('rect', { width: WIDTH, height: whole, fill: 'var(--raised)' }));
  return withColours(new XMLSerializer().serializeToString(picture));
}

/** The same as pixels, twice as fine. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function make(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** The style sheet of the page does not go with the picture. */
function withColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim() || 'currentColor');
}

function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
