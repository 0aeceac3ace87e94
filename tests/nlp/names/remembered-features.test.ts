import { readDocument } from '../../../src/nlp/layers/document.ts';
import { nameFeatures, readNameCodes } from '../../../src/nlp/names/tagger/name-features.ts';
import { findNameStretches } from '../../../src/nlp/names/tagger/name-stretches.ts';
import { readShipped } from '../../../src/nlp/shipped-model.ts';
import { FeatureRows } from '../../../src/nlp/tagging/feature-rows.ts';
import { labelRows } from '../../../src/nlp/tagging/label-rows.ts';
import { readPackedModel } from '../../../src/nlp/tagging/model-file.ts';
import { scoreLabels } from '../../../src/nlp/tagging/tag-model.ts';

const TEXTS = [
  `Jane Orlova, the foreign minister of Norway, met Prime Minister Pedro Cole in Los Angeles on Friday. Orlova said the
Baltic Grain Board (BGB) would stay. "Orlova is wrong," Cole told the Washington Post. The BGB, based in Oslo, agreed.`,
  `COLE: We lost.\nPresident Washington of Jordan Georgia Chase Bank Group of New York City Council met Washington in
Washington. New York, New York, said Washington Post reporter Jordan Chase of Bank of Georgia (BG). Chase Bank said so.`,
  'Said Cole.',
];

test('what is remembered of single words changes no score of names', () => {
  const model = readShipped('names.br', readPackedModel);
  for (const text of [...TEXTS, ...TEXTS]) {
    const document = readDocument(text);
    const codes = readNameCodes(document);
    for (const stretch of findNameStretches(document)) {
      const plain = new FeatureRows();
      const remembering = labelRows(model);
      for (const rows of [plain, remembering]) nameFeatures(codes, stretch, rows);
      expect([...remembering.scores()]).toEqual([...scoreLabels(model, plain, stretch.to - stretch.from)]);
    }
  }
});
