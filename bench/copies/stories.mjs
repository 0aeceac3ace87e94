// Stories, their copies, and what looks like a copy and is none; always the same for the same seed.

/** Numbers from 0 to 1: mulberry32, by Tommy Ettinger (public domain). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

const SMALL =
  'the of a to in and that for on with it was by as at from has said is be have are will not an which after its but who they had their been would more were this one also about when other could than';
const STARTS = 'ba cor del fen gar hol jun kel lam mor nev ost per quin ros sel tam ul ver wen yar zor bri cla dro fla';
const ENDS = 'tan mer dle ket son ber lin ford wick ment tion ing ers ate ward ness ly ous ive al en or ish ard';

const smallWords = SMALL.split(' ');
const longWords = STARTS.split(' ').flatMap((start) => ENDS.split(' ').map((end) => start + end));

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** A sentence of invented words between common ones; now and then with a figure. */
function sentence(random, words) {
  const length = 8 + Math.floor(random() * 18);
  const line = Array.from({ length }, () => {
    if (random() < 0.03) return String(Math.floor(random() * 900) + 2);
    return random() < 0.45 ? pick(random, smallWords) : pick(random, words);
  }).join(' ');
  return `${line[0].toUpperCase()}${line.slice(1)}.`;
}

/** An invented story: paragraphs of two sentences each about a few dozen things. */
export function inventStory(random) {
  const words = Array.from({ length: 60 }, () => pick(random, longWords));
  const count = 5 + Math.floor(random() * 14);
  return Array.from({ length: count }, () => `${sentence(random, words)} ${sentence(random, words)}`).join('\n\n');
}

const wordsOf = (text) => text.split(/(\s+)/);

/** Ways in which one story is printed elsewhere. */
export const COPIES = {
  verbatim: (text) => text,
  'trimmed to half'(text) {
    const words = wordsOf(text);
    return words.slice(0, Math.ceil(words.length / 2)).join('');
  },
  'every second paragraph'(text) {
    const paragraphs = text.split(/\n+/);
    return paragraphs.filter((_, at) => at % 2 === 0).join('\n\n');
  },
  'new headline': (text, random) => `${sentence(random, longWords)}\n\n${text.replace(/^[^\n]*\n+/, '')}`,
  'one word in ten changed': (text, random) =>
    wordsOf(text)
      .map((word) => (word.trim() === '' || random() >= 0.1 ? word : pick(random, longWords)))
      .join(''),
};

/** What a page adds to each of its stories. */
const boilerplate = (random) => Array.from({ length: 8 }, () => sentence(random, longWords)).join('\n\n');

const REPORT = [
  'The harbour office of {place} counted {n} ships in the week, of which {n} carried grain and {n} came for repairs.',
  'Arrivals were {n} percent {way} than in the week before, when {n} ships had moored at the northern quay.',
  'The average stay was {n} hours, against {n} hours a year ago, the office said in its weekly report.',
  'Tugs were called out {n} times, and the pilots worked {n} hours beyond their shifts.',
  'Some {n} tonnes of timber and {n} tonnes of fertilizer were unloaded, the customs service added.',
  'The water stood at {n} centimetres on average, and the lock was closed for {n} hours because of the wind.',
  'Fees brought in {n} crowns, {n} percent {way} than planned.',
  'The office publishes its figures each Monday. The next report is due in a week.',
];

/** The report of a week on a harbour: the same sentences, other figures. */
export const weeklyReport = (place, random) =>
  REPORT.map((line) =>
    line
      .replaceAll('{place}', place)
      .replaceAll('{n}', () => String(Math.floor(random() * 970) + 21))
      .replaceAll('{way}', () => (random() < 0.5 ? 'more' : 'less')),
  ).join('\n\n');

/**
 * Articles, each with the number of its story: two thirds of the stories once, and once as each kind of copy; the
 * others with quotes of these, or with what their page adds to each; and reports of several weeks.
 * @param stories texts; each of a story of its own
 */
export function makeArticles(stories, seed) {
  const random = randomNumbers(seed);
  const articles = [];
  const own = stories.slice(0, Math.ceil((stories.length * 2) / 3));
  for (const [story, text] of own.entries()) {
    articles.push({ kind: 'original', story, text });
    for (const [kind, copy] of Object.entries(COPIES)) articles.push({ kind, story, text: copy(text, random) });
  }
  let story = own.length;
  const add = (kind, text) => articles.push({ kind, story: story++, text });
  const page = boilerplate(random);
  for (const [at, text] of stories.slice(own.length).entries()) {
    if (at % 2 === 0) add('same quotes', withQuotes(text, own[at % own.length]));
    else add('same boilerplate', `${text}\n\n${page}`);
  }
  for (const place of ['Norby', 'Wick', 'Arland']) {
    for (let week = 0; week < 10; week++) add('weekly report', weeklyReport(place, random));
  }
  return articles;
}

/** A story with paragraphs of another, until they are a third of it. */
function withQuotes(text, other) {
  const quotes = other.split(/\n+/);
  const lines = text.split(/\n+/);
  let room = text.length / 2;
  return lines
    .flatMap((line, at) => {
      const quote = at % 2 === 1 ? quotes.find((each) => each.length > 60 && each.length <= room) : undefined;
      if (!quote) return [line];
      room -= quote.length;
      quotes.splice(quotes.indexOf(quote), 1);
      return [line, quote];
    })
    .join('\n\n');
}
