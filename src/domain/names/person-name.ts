import { wordSet } from '../word-lists.ts';
import { PARTICLES } from './particles.ts';
/** The parts of a person's name that tell people apart, normalized. */
export interface PersonName {
  /** First given name or initial; null for a bare surname. */
  given: string | null;
  surname: string;
}

/** Given name and surname of a normalized name; titles are expected to be gone, "jr" and the like are dropped. */
export function personName(normalized: string): PersonName {
  const words = normalized.split(' ').filter((word) => !isGeneration(word));
  const parts = words.length > 0 ? words : normalized.split(' ');
  if (isFamilyNameFirst(parts)) return { given: parts.slice(1).join(''), surname: parts[0]! };
  // "tran van luc" is called Luc, and no Van Luc.
  if (parts.length > 2 && VIETNAMESE_SURNAMES.has(parts[0]!)) return { given: parts[0]!, surname: parts.at(-1)! };
  const start = surnameStart(parts, parts.length > 2 || !GIVEN_NAMES_TOO.has(parts[0]!));
  return { given: start > 0 ? parts[0]! : null, surname: parts.slice(start).join(' ') };
}

/** "jr", "iii": which of several of one name in a family. */
export const isGeneration = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)$/.test(word);

/**
 * Where the surname begins among normalized words: at the last word, or at the particles before it.
 * @param mayBeBare whether particles and one word alone ("von der leyen") are a surname without a given name
 */
export function surnameStart(words: readonly string[], mayBeBare: boolean): number {
  let start = words.length - 1;
  while (start > 0 && PARTICLES.has(words[start - 1]!)) start--;
  return start === 0 && words.length > 1 && !mayBeBare ? 1 : start;
}

/** Particles that are given names as well: Al Gore, Ben Carson, Van Jones. */
export const GIVEN_NAMES_TOO = new Set(['al', 'ben', 'van', 'del']);

/**
 * Whether normalized words are a Chinese or Korean name in its own order, family name first: "xi jinping", "kim jong
 * un", and not "kim davis" or "lee cooper": what follows the surname must be made of one to three such syllables.
 */
export function isFamilyNameFirst(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || !EASTERN_SURNAMES.has(words[0]!)) return false;
  const given = words.slice(1);
  return (
    given.every((word) => EASTERN_GIVEN.test(word)) && (given.length < 2 || given.every((word) => word.length < 7))
  );
}

const EASTERN_SURNAMES = wordSet(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
  feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong
  tian ren jin mao wen bo yao tsai chiang qin kim lee park choi jung jeong kang cho yoon jang lim moon ban roh hwang
  shin kwon ahn hsu hsieh hsiao tseng chou chao chang chung yeh kuo lai hung chiu liao chien jaw tsao fang kao shih
  han nam seo noh shim yoo bae baek huh sohn`,
);

/** Common Vietnamese family names. They come first, and whoever has one is called by the last word. */
const VIETNAMESE_SURNAMES = wordSet('nguyen tran pham hoang phan bui duong trinh doan huynh');

/** One or two syllables of romanized Chinese or Korean: "jinping", "keqiang", "jae", "geun", "hye", "ki". */
const EASTERN_GIVEN = (() => {
  const chinese =
    '(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|' +
    'ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ieh|iung|ung|ih|uh|eh|a|o|e|i|u)';
  const korean =
    '(?:jong|jung|young|yeong|hyung|kyung|seok|suk|sook|hyun|hyeok|geun|keun|hye|jae|yeol|yeon|won|woo|soo|sung|' +
    'seong|mal|rae|dae|byung|byeong|sang|bum|beom|cheol|eun|kwang|hyuk|gil|sik|hak|taek|kook|guk|' +
    'hoon|hun|joon|jun|kyu|duck|chul|ryong|myung|mook|wook|hee|hwa|sik|tae|ok|il|un|in|ki|yo|yong|nak)';
  return new RegExp(`^(?:${korean}|${chinese}){1,2}$`);
})();
