import { remembered } from '../remembered.ts';
import { MAGNITUDES, NUMBER_WORDS } from './vocabulary.ts';

/** A word as two outlets would both have it. */
export interface ComparedWord {
  /** Lower case, without accents, in American spelling, contractions written out, numbers as figures. */
  form: string;
  /** Put in by an editor: "[the ministry]". */
  soft: boolean;
  /** Something was left out before it, as the outlet itself says: "…", or words outside the quotation marks. */
  afterBreak: boolean;
  /** First of a sentence. */
  opens: boolean;
  /** Printed with a capital letter where no sentence begins: a name. */
  proper: boolean;
}

/** Left out, opening and closing bracket, number, per cent, end of a sentence, word; without names, which take time. */
const TOKEN =
  /([[(]?\s*\.(?:\s?\.){2,}\s*[\])]?)|(\[)|(\])|([$€£¥]?\d+(?:[.,]\d+)*)|(%)|([.!?:]|["“”])|(\p{L}+(?:'\p{L}+)*)/gu;

/** The words of a quotation, in order; punctuation, case and spelling of the outlet aside. */
export function readComparedWords(text: string): ComparedWord[] {
  const words: ComparedWord[] = [];
  const plain = text
    .normalize('NFKC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  let soft = false;
  let afterBreak = false;
  let opens = true;
  for (const [, gap, open, close, figure, percent, end, word] of plain.matchAll(TOKEN)) {
    if (gap) {
      afterBreak = true;
      opens = true;
    } else if (end) opens = true;
    else if (open) soft = true;
    else if (close) soft = false;
    else {
      const printed = figure ?? word ?? percent!;
      const proper = word !== undefined && !opens && /^\p{Lu}/u.test(word) && !/^I\b/.test(word);
      for (const form of formsOf(printed, words.at(-1)?.form)) {
        words.push({ form, soft, afterBreak, opens, proper });
        afterBreak = false;
        opens = false;
      }
    }
  }
  return mergePercent(words);
}

/** "don't" is two words, "12m" after the figure is "million". */
function formsOf(printed: string, before: string | undefined): string[] {
  if (printed === '%') return ['percent'];
  if (/\d/.test(printed)) return [printed.replace(/,(?=\d{3})/g, '')];
  if (before !== undefined && /\d$/.test(before) && MAGNITUDES.has(printed)) return [MAGNITUDES.get(printed)!];
  return formsOfWord(printed);
}

/** Speech repeats its words: reading them once takes half the time of joining quotes. */
const formsOfWord = remembered((printed) => {
  const word = printed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return writeOut(word).map((form) => NUMBER_WORDS.get(form) ?? americanSpelling(form));
}, 20_000);

function mergePercent(words: ComparedWord[]): ComparedWord[] {
  if (!words.some(({ form }) => form === 'cent')) return words;
  return words.flatMap((word, index) => {
    if (word.form === 'per' && words[index + 1]?.form === 'cent') return [{ ...word, form: 'percent' }];
    return word.form === 'cent' && words[index - 1]?.form === 'per' ? [] : [word];
  });
}

const WRITTEN_OUT: Record<string, string> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
};
const ENDINGS: Record<string, string> = { re: 'are', ll: 'will', ve: 'have', m: 'am', d: 'would' };
/** After these "'s" is "is" or "has", after other words the genitive. */
const BEFORE_IS = new Set('it that he she there what who here where how'.split(' '));

function writeOut(word: string): string[] {
  const whole = WRITTEN_OUT[word];
  if (whole) return whole.split(' ');
  const [stem, ending, ...more] = word.split("'");
  if (ending === undefined || more.length > 0) return [word.replaceAll("'", '')];
  if (ending === 't' && stem!.endsWith('n')) return [stem!.slice(0, -1), 'not'];
  if (ending === 's' && BEFORE_IS.has(stem!)) return [stem!, 'is'];
  const full = ENDINGS[ending];
  return full ? [stem!, full] : [stem! + ending];
}

/**
 * British endings as Americans write them: "centre", "favour", "organisation", "travelled", "defence". It makes words
 * of some that are none ("exercize"), the same on both sides. Short words stay: "four" is not "for".
 */
function americanSpelling(word: string): string {
  if (word.length < 6) return word === 'metre' ? 'meter' : word;
  return word
    .replace(/our(s|ed|ing|ite|able|al|ed|ful|ism)?$/, 'or$1')
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/(t|b)re(s?)$/, '$1er$2')
    .replace(/(?<=.{3})ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/(def|off|lic|pret)ence(s?)$/, '$1ense$2')
    .replace(/ogramme(s?)$/, 'ogram$1');
}
