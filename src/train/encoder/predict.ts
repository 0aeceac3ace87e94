import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readAttributions } from '../../nlp/encoder/attributions.ts';
import { decodeBio } from '../../nlp/encoder/decode.ts';
import { loadEncoder } from '../../nlp/encoder/encoder.ts';
import { readDocument } from '../../nlp/layers/document.ts';
import type { TokenRange } from '../../nlp/layers/sentences.ts';
import { NAME_LABELS } from '../../nlp/names/name-labels.ts';

/**
 * Writes what the encoder finds by itself, without the rest of the extraction, as the scorers read it.
 *
 *     node dist/train/encoder/predict.js MODEL_FOLDER/ ARTICLES.jsonl.gz > predicted.jsonl
 */
const [folder, file] = process.argv.slice(2) as [string, string];
const encoder = await loadEncoder(folder);
for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
  if (!line) continue;
  const { id, text }: { id: string; text: string } = JSON.parse(line);
  const started = performance.now();
  const document = readDocument(text);
  const encoding = await encoder.encode(document);
  const span = ({ from, to }: TokenRange) => [document.tokens[from]!.start, document.tokens[to - 1]!.end];
  const mentions = decodeBio(encoding.names, NAME_LABELS).map((name) => {
    const [start, end] = span(name);
    return { start, end, type: name.label, name: text.slice(start, end) };
  });
  const quotes = readAttributions(document, encoding).map(({ content, cue, source }) => ({
    content: content.map(span),
    cue: [span(cue)],
    speaker: source && span(source),
    speakerName: null,
  }));
  process.stdout.write(`${JSON.stringify({ id, quotes, mentions, ms: performance.now() - started })}\n`);
}
process.stderr.write(`${Math.round(process.memoryUsage().rss / 1e6)} MB resident\n`);
