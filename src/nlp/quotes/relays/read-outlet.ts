import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import { isTimeWord } from '../../attributions/rules/noun-phrase.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Name } from '../../names/name.ts';
import { firstNameFrom, type NamedArticle } from '../speakers/context/speaker-context.ts';

/** Most tokens of a phrase such as "the state-run Baltic News Service’s Anna Lind". */
const LONGEST = 10;
/** What a medium is called without a name: "told the newspaper". */
const MEDIUM = oneOf`newspapers? newspaper paper magazine broadcaster outlets? media television tv radio podcast
  tabloid newswire newscast`;
/** The last word of the name of a medium that no list has: "the Northern Gazette". */
const LAST_WORD = wordSet(
  `times post journal gazette herald tribune guardian news radio tv television daily weekly chronicle courier
  observer telegraph star sun mail mirror magazine review press today examiner sentinel globe inquirer enquirer
  dispatch bulletin standard express independent echo argus monitor insider beast register newspaper agency
  broadcasting`,
);
/**
 * Whoever works for a medium, and what a medium is, before its name: "Fox News anchor Anna
 * Lind", "local outlet Fjord News".
 */
const BEFORE_NAME = wordSet(
  `host co-host anchor reporter correspondent commentator journalist columnist presenter editor outlet broadcaster
  newspaper agency daily magazine station channel tabloid podcast show program programme`,
);
/** Of these, what is a medium itself. */
const KIND = /^(?:newspaper|agency|daily|magazine|station|channel|broadcaster|tabloid|website)$/;
/** What belongs to a medium, after its name: "the Gazette editorial board", "a CNN town hall". */
const OF_MEDIUM = wordSet(
  `board hall audience service team interview interviewer desk bureau crew debate forum series website staff panel
  poll account article`,
);
/** The first word of the name of a medium abroad. */
const FIRST_WORD =
  /^(?:Radio|Rádio|Radyo|Tele\p{L}+|TV|Canal|Diario|Diário|Jornal|Journal|Correo|Gazeta|Kurier|Corriere|Noticias)$/u;
/** An article that opens the name of a newspaper in other languages. */
const ARTICLE_ABROAD = /^(?:El|La|Le|Les|Il|Lo|O|Der|Die|Das|De|Al)$/;
/** Media known by letters or one word, as printed. */
const BY_LETTERS = wordSet(
  `AP AFP UPI DPA dpa ANI PTI IANS ITAR-TASS TASS Tass RIA ABC CBS NBC CNBC MSNBC ITV RTE RFI RNZ SABC NHK KBS EFE
  ANSA KUNA WAFA IRNA KCNA Yonhap Jiji Anadolu HuffPost Haaretz TheBlaze Xinhua Politico POLITICO Interfax Kommersant
  Vedomosti Izvestia Izvestiya Pravda Meduza Ukrinform Spiegel Zeit Welt Bild Handelsblatt Tagesspiegel Monde Figaro
  Libération Mediapart País Mundo Vanguardia Clarín Folha Globo Estadão Repubblica Stampa Asahi Mainichi Yomiuri
  Nikkei Kyodo Antara Kompas Bernama Dawn Hürriyet Hurriyet Cumhuriyet Ynet Aftenposten Dagbladet Politiken
  Dagens Yle Helsingin Wyborcza Rappler Caixin`,
);

/**
 * The phrase at a token that names a medium or somebody of it: "Tass", "the Northern Gazette", "CNN’s Anna
 * Lind", "state television". Null for anything else, and for what merely has a name of one before it ("the
 * Times building" is a building).
 */
export function readOutlet(article: NamedArticle, at: number, limit: number): TokenRange | null {
  const { names, document } = article;
  const { tokens, tags, quotationOf } = document;
  let end = at;
  let isOutlet = false;
  let closed = false;
  while (end < Math.min(limit, at + LONGEST) && quotationOf[end] === -1) {
    const token = tokens[end]!;
    const index = firstNameFrom(names, end);
    const name = names[index]?.from === end ? names[index]! : null;
    // "told CNN last week"; USA TODAY is no day.
    const isTime = isTimeWord(token.lower) || /^(?:last|this|earlier|early|late|next)$/.test(token.lower);
    if (isTime && end > at && token.text !== 'TODAY') break;
    // "told the Gazette Lind would go", but "told Fox News anchor Anna Lind she would go"
    if (name && closed && !BEFORE_NAME.has(tokens[end - 1]!.lower)) break;
    if (name) {
      const isCalled = end > at && name.type !== 'PERSON' && KIND.test(tokens[end - 1]!.lower);
      isOutlet ||= isCalled || isOutletName(article, index) || endsAsOutlet(article, at, name.to - 1);
      end = name.to;
      closed = true;
      continue;
    }
    const links = /^['’]s?$/.test(token.text) || token.text === '-';
    if (links) {
      closed = false;
      end++;
      continue;
    }
    if (!/^(?:DT|JJ|NN|NNS|NNP|PRP\$)$/.test(tags[end]!)) break;
    if (tags[end] === 'PRP$' || (tags[end] === 'DT' && end > at)) break;
    // What stands on a page of one's own comes through nobody.
    if (/^(?:social|own)$/.test(token.lower)) return null;
    // "told reporters Norvik would close"
    const isKind = end > at && KIND.test(tokens[end - 1]!.lower);
    if (tags[end] === 'NNP' && closed && !isKind) break;
    // "told the station Radio Azul"
    if (tags[end] === 'NNP' && isKind) {
      isOutlet = true;
      closed = false;
    }
    const isAbroad = end === at && tags[end] === 'NNP' && ARTICLE_ABROAD.test(token.text) && tags[end + 1] === 'NNP';
    if (isAbroad || BY_LETTERS.has(token.text) || MEDIUM.test(token.lower) || endsAsOutlet(article, at, end))
      isOutlet = true;
    closed = /^(?:NNS|NN)$/.test(tags[end]!) && token.text === token.lower && !/^(?:news|state)$/.test(token.lower);
    end++;
    if (closed && tags[end] === 'NN') closed = false;
  }
  if (isMerelyOf(article, at, end)) return null;
  // NBC's “Today”
  if (end > at && /^['’]s?$/.test(tokens[end - 1]!.text)) end--;
  return isOutlet && end > at ? { from: at, to: end } : null;
}

/** "television", "a television interview", "media persons": no medium in particular. */
function isMerelyOf({ document: { tokens, tags }, names }: NamedArticle, at: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? '';
  if (end === at + 1) return /^(?:television|tv|radio|media|news|today|paper|outlets?)$/.test(last);
  const first = names[firstNameFrom(names, at)];
  // "the Times building": a noun after the name, that is nothing of a medium.
  if (
    tags[end - 1] === 'NN' &&
    tokens[end - 1]!.text === last &&
    first &&
    first.to < end &&
    !OF_MEDIUM.has(last) &&
    !BEFORE_NAME.has(last) &&
    !MEDIUM.test(last) &&
    !LAST_WORD.has(last)
  )
    return true;
  const isCalled = tokens.slice(at, end - 1).some(({ lower }, i) => KIND.test(lower) && tags[at + i + 1] === 'NNP');
  const isNamed = isCalled || (first !== undefined && first.from < end);
  if (BY_LETTERS.has(tokens[end - 1]!.text)) return false;
  return !isNamed && !MEDIUM.test(last) && !BEFORE_NAME.has(last) && !LAST_WORD.has(last) && !/^stations$/.test(last);
}

function isOutletName({ document, linked, names }: NamedArticle, index: number): boolean {
  const name = names[index]!;
  const last = document.tokens[name.to - 1]!;
  if (BY_LETTERS.has(last.text) && name.to - name.from === 1) return true;
  if (name.type === 'PERSON') return false;
  const entity = linked.entityOf[index];
  const kind = entity === null || entity === undefined ? null : linked.entities[entity]!.organizationKind;
  if (kind !== 'COMPANY' && opensAsOutlet(document, name)) return true;
  return kind === 'MEDIA' || (name.to - name.from > 1 && LAST_WORD.has(last.lower) && last.text !== last.lower);
}

/** "Radio Nord", "Diario del Sur", "La Crónica": how media of other languages are called. */
function opensAsOutlet({ tokens }: NamedArticle['document'], { from, to, type }: Name): boolean {
  const { text } = tokens[from]!;
  return to - from > 1 && (FIRST_WORD.test(text) || (type === 'ORGANIZATION' && ARTICLE_ABROAD.test(text)));
}

/** "the Northern Gazette", "state news agency": two words or more, or one with its article. */
function endsAsOutlet({ document: { tokens } }: NamedArticle, at: number, i: number): boolean {
  const { lower, text } = tokens[i]!;
  if (!LAST_WORD.has(lower) || i === at) return false;
  if (lower === 'agency') return tokens[i - 1]!.lower === 'news';
  const before = tokens[i - 1]!;
  return text !== lower && (before.lower === 'the' || before.text !== before.lower);
}
