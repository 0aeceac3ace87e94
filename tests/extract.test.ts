import { type ExtractError, extractArticle, extractJsonLines } from '../src/extract.ts';

const text = '“We will stay,” Lavrov said.\n\n“Nobody can make us leave this place.”';

test('writes content, cue, speaker, name and kind as offsets into the text', () => {
  const { ms, ...line } = extractArticle({ id: 'a1', text }, { cueless: true });
  expect(ms).toBeGreaterThanOrEqual(0);
  expect(line).toEqual({
    id: 'a1',
    quotes: [
      {
        content: [[0, 15]],
        cue: [[23, 27]],
        speaker: [16, 22],
        speakerName: 'Sergey Lavrov',
        speakerNames: ['Sergey Lavrov'],
        kind: 'DIRECT',
        stance: 'SAY',
        polarity: 'SAID',
        speech: 0.95,
        confidence: expect.closeTo(0.9, 0),
        explanation: {
          foundBy: expect.stringMatching(/^(?:MODEL|RULE)$/),
          attributionProbability: expect.closeTo(0.9, 0),
          speakerBy: 'NAME',
          speakerProbability: expect.closeTo(0.9, 0),
        },
      },
      {
        content: [[30, 68]],
        cue: [],
        speaker: [16, 22],
        speakerName: 'Sergey Lavrov',
        speakerNames: ['Sergey Lavrov'],
        kind: 'DIRECT',
        stance: null,
        polarity: 'SAID',
        speech: 0.9,
        confidence: expect.closeTo(0.5, 0),
        explanation: {
          foundBy: 'QUOTATION',
          attributionProbability: expect.closeTo(0.6, 0),
          speakerBy: 'RUNNING_SPEAKER',
          speakerProbability: expect.closeTo(0.8, 0),
        },
      },
    ],
    mentions: [{ start: 16, end: 22, type: 'PERSON', name: 'Sergey Lavrov', form: 'NAME' }],
  });
});

test('tells a denial, and what was not said, from a statement', () => {
  const told = (input: string) =>
    extractArticle({ id: '1', text: input }, { cueless: true }).quotes.map(({ stance, polarity }) => [
      stance,
      polarity,
    ]);
  expect(told('Lavrov said that the talks had failed.')).toEqual([['SAY', 'SAID']]);
  expect(told('Lavrov denied that the talks had failed.')).toEqual([['DENY', 'SAID']]);
  expect(told('Lavrov has never said that the talks had failed.')).toEqual([['OTHER', 'NEGATED']]);
});

test('leaves out quotations without a cue and relayed statements when asked to', () => {
  const relayed = 'The Kremlin said Putin believed the talks had failed for good.';
  const count = (input: string, cueless: boolean) =>
    extractArticle({ id: '1', text: input }, { cueless }).quotes.length;
  expect([count(text, true), count(text, false)]).toEqual([2, 1]);
  expect([count(relayed, true), count(relayed, false)]).toEqual([2, 1]);
});

test('reports a broken line with its number and a reason, and goes on', async () => {
  async function* lines() {
    yield '{"id":"a","text":"Hello."}';
    yield '';
    yield '{"id":"b"';
    yield '[]';
    yield '{"id":"c"}';
    yield '{"text":"Hello."}';
    yield '{"id":7,"text":"Hello.","title":null,"annotator":"x"}';
  }
  const written: string[] = [];
  const errors: ExtractError[] = [];
  const count = await extractJsonLines(lines(), (line) => written.push(line), {
    cueless: true,
    reportError: (error) => errors.push(error),
  });
  expect(count).toEqual({ articles: 2, errors: 4 });
  expect(written.map((line) => JSON.parse(line).id)).toEqual(['a', '7']);
  expect(errors).toEqual([
    { line: 3, reason: expect.stringMatching(/^not JSON: /) },
    { line: 4, reason: 'wanted an object with "id" and "text"' },
    { line: 5, reason: '"text" must be a string' },
    { line: 6, reason: '"id" must be a string or a number' },
  ]);
});
