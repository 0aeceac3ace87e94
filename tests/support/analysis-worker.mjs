// A thread of the analysis pool that fails in the way that the text of the article says.
import workerpool from 'workerpool';
import { nameOfThread } from '../../dist/ingest/analysis/thread-clock.js';

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
    workerpool.workerEmit({ thread: nameOfThread() });
    FAILURES[text]?.();
    const busy = /^busy (\d+)/.exec(text);
    for (const end = Date.now() + Number(busy?.[1] ?? 0); Date.now() < end; );
    const pause = /^wait (\d+)/.exec(text);
    if (pause) await new Promise((resolve) => setTimeout(resolve, Number(pause[1])));
    return { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
  },
});
