import { STANCES, type Stance } from '../domain/quote.ts';
import type { TalkGraph } from './read-graph.ts';
import { escapeXml } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const SCHEMA =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  `xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd"`;

/** GraphML, http://graphml.graphdrawing.org/specification.html: what yEd, igraph and NetworkX read. */
export async function* writeGraphml({ nodes, edges }: TalkGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${NAMESPACE}" ${SCHEMA}>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>
${STANCES.map(stanceKey).join('\n')}
<graph edgedefault="directed">
`;
  for await (const batch of nodes) {
    yield batch
      .map(
        ({ slug, name, type }) =>
          `<node id="${escapeXml(slug)}">${data('label', escapeXml(name))}${data('type', type)}</node>\n`,
      )
      .join('');
  }
  for await (const batch of edges) {
    const lines = batch.map(({ source, target, weight, stances }) => {
      const values = Object.entries(stances).map(([stance, quotes]) => data(stance, quotes));
      const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
      return `<edge ${ends}>${data('weight', weight)}${values.join('')}</edge>\n`;
    });
    yield lines.join('');
  }
  yield '</graph>\n</graphml>\n';
}

const stanceKey = (stance: Stance): string =>
  `<key id="${stance}" for="edge" attr.name="${stance}" attr.type="int"><default>0</default></key>`;

const data = (key: string, value: string | number): string => `<data key="${key}">${value}</data>`;
