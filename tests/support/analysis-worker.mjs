// A thread of the analysis pool that fails in the way that the text of the article says.
import workerpool from 'workerpool';

const FAILURES = {
  throw: () => {
    throw new TypeError('secret');
  },
  end: () => process.exit(1),
  spin: () => {
    for (;;);
  },
  swell: () => {
    for (const all = []; ; ) all.push(new Array(1_000_000).fill(all.length));
  },
};

workerpool.worker({
  async analyze({ text }) {
    FAILURES[text]?.();
    const pause = /^wait (\d+)/.exec(text);
    if (pause) await new Promise((resolve) => setTimeout(resolve, Number(pause[1])));
    return { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
  },
});
