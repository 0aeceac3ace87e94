import { STANCES, type Stance } from '../domain/quote.ts';
import type { TalkGraph } from './read-graph.ts';
import { escapeXml } from './xml.ts';

/** GEXF 1.3, https://gexf.net/schema.html: what Gephi reads. Each stance with a count is an attribute of the edge. */
export async function* writeGexf({ nodes, edges }: TalkGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Whosaid</creator><description>Who talks about whom</description></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node">
<attribute id="type" title="type" type="string"/>
</attributes>
<attributes class="edge">
${STANCES.map(stanceAttribute).join('\n')}
</attributes>
<nodes>
`;
  for await (const batch of nodes) {
    yield batch
      .map(
        ({ slug, name, type }) =>
          `<node id="${escapeXml(slug)}" label="${escapeXml(name)}">` +
          `<attvalues><attvalue for="type" value="${type}"/></attvalues></node>\n`,
      )
      .join('');
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const batch of edges) {
    const lines = batch.map(({ source, target, weight, stances }) => {
      count += 1;
      const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
      const values = Object.entries(stances).map(([stance, quotes]) => `<attvalue for="${stance}" value="${quotes}"/>`);
      return `<edge id="${count}" ${ends} weight="${weight}"><attvalues>${values.join('')}</attvalues></edge>\n`;
    });
    yield lines.join('');
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const stanceAttribute = (stance: Stance): string =>
  `<attribute id="${stance}" title="${stance}" type="integer"><default>0</default></attribute>`;
