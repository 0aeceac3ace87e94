import { WEEKDAYS } from '../../../domain/calendar.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';

/** What only a body has: "Northgate's board", "Northgate's share price". */
const OWNED = wordSet(
  `board shares shareholders shareholder investors stock stockholders headquarters customers employees workforce
  revenue revenues profits profit earnings turnover subsidiary subsidiaries ceo chairman chairwoman chairperson
  spokesman spokeswoman spokesperson executives executive directors factory factories plant plants products platform
  website app brands stores branches bondholders creditors parent`,
);
/** Who is of a team: "Brenmouth's young forward". */
const PLAYERS = wordSet('forward striker midfielder winger defender goalkeeper goalscorer');
/** What is of, in or for a body: "shares in Northgate", "chief executive of Northgate". */
const OF = wordSet(
  `shares stake stakes shareholder shareholders investors executive ceo chairman chairwoman subsidiary customers
  employees member members founder co-founder co-founders takeover acquisition brand`,
);
/** Who is at a body: "analysts at Alder Finch". */
const AT = oneOf`(?:analyst|economist|researcher|strategist|engineer|trader|spokes(?:man|woman|person)
  |consultant|fellow|lecturer|professor|employee|technician|director|partner|manager|editor|designer|scientist
  |coordinator|scholar|volunteer|activist|intern|expert)s?`;
const JOINS = new Set(['in', 'of', 'at']);

/**
 * Nouns for bodies, after a name or as what it is said to be: "the Alder Finch company", "Alder
 * Finch, a maker of pumps".
 */
const KINDS = wordSet(
  `company firm conglomerate retailer manufacturer maker carmaker automaker drugmaker airline broadcaster newspaper
  magazine tabloid website subsidiary startup start-up charity nonprofit non-profit ngo agency bank insurer lender
  brewer miner publisher consultancy multinational operator distributor supplier provider outlet database bookmaker
  supermarket union regulator watchdog party brand quartet collective band platform
  foundation organization organisation federation association militia think-tank developer`,
);
/** Those that stand right before its name: "the retailer Alder Finch". */
const BEFORE = wordSet(
  `conglomerate retailer manufacturer maker carmaker automaker drugmaker airline broadcaster newspaper magazine
  tabloid website subsidiary startup start-up charity ngo agency insurer lender brewer outlet multinational giant
  regulator watchdog brand quartet band firm organisation organization`,
);
/** Those that a word of their own stands before: "the rebel group Alder Finch", not "the group Finch leads". */
const BEFORE_WITH_KIND = wordSet(
  'group movement party company platform militia alliance coalition network channel station',
);
/** What stands behind "the" and the name of a body: "the Alder Finch coalition". */
const BEHIND = wordSet('coalition militia militias newspaper airline rebels militants insurgents app chain brand');
/** Most words between "a" and the noun: "a large Danish maker of pumps". */
const FAR = 4;

/** Whether the words around a name in prose show that it names a body. */
export function showsBody(document: Document, from: number, to: number): boolean {
  const { tokens, tags } = document;
  const text = (i: number) => tokens[i]?.text ?? '';
  const isOwner = /^['’]s?$/.test(text(to));
  if (isOwner && PLAYERS.has(text(tags[to + 1] === 'JJ' ? to + 2 : to + 1))) return true;
  if (isOwner && (OWNED.has(text(to + 1)) || isChief(document, to + 1))) return true;
  if (JOINS.has(text(from - 1)) && OF.has(tokens[from - 2]?.lower ?? '')) return true;
  if (text(from - 1) === 'at' && AT.test(tokens[from - 2]?.lower ?? '')) return true;
  if (text(from - 1).toLowerCase() === 'the' && BEHIND.has(text(to))) return true;
  const isNoun = (tags[from - 1] === 'NN' || text(from - 1) === 'NGO') && !/^[,.]$/.test(text(from - 2));
  if (isNoun && BEFORE.has(text(from - 1).toLowerCase())) return true;
  if (isNoun && BEFORE_WITH_KIND.has(text(from - 1)) && /^(?:NN|JJ|VBG)$/.test(tags[from - 2] ?? '')) return true;
  return (
    isSaidToBe(document, to) ||
    saysIt(document, to) ||
    isReporter(document, from, to) ||
    isFirmAfterwards(document, from)
  );
}

/** "chief executive" */
const isChief = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.text === 'chief' && /^(?:executive|financial|operating)$/.test(tokens[i + 1]?.text ?? '');

/** "Alder Finch, a large Danish maker of pumps", not "Alder Finch, a company director". */
const isSaidToBe = (document: Document, to: number): boolean =>
  /^(?:,|is|was|became)$/.test(document.tokens[to]?.text ?? '') &&
  (/^an?$/.test(document.tokens[to + 1]?.text ?? '') ? isKindAt(document, to + 2) : isOwnedAt(document, to + 1));

/** "Alder, Brask Motors' largest subsidiary": what somebody else owns. */
function isOwnedAt(document: Document, from: number): boolean {
  const { tokens } = document;
  let at = from;
  while (at - from < MOST_OWNER && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  return at > from && /^['’]s?$/.test(tokens[at]?.text ?? '') && isKindAt(document, at + 1);
}

/** Most words of whose it is. */
const MOST_OWNER = 3;

/** "Alder, the chip maker," which a place may be as well: "Alder, the bank capital". */
export const isCalledKind = (document: Document, to: number): boolean =>
  document.tokens[to]?.text === ',' && document.tokens[to + 1]?.text === 'the' && isKindAt(document, to + 2);

/** Whether a phrase that begins at a token is one for a body. */
function isKindAt({ tokens, tags, sentenceOf }: Document, from: number): boolean {
  for (let i = from; i < tokens.length && i <= from + FAR && sentenceOf[i] === sentenceOf[from]; i++) {
    if (KINDS.has(tokens[i]!.text)) return !/^(?:NN|NNS|NNP|POS)$/.test(tags[i + 1] ?? '');
    if (!/^(?:NN|NNP|JJ|VBN|VBG|RB)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** "GridCo said it would": who speaks of itself so is no person. Not "said it was a shame". */
const saysIt = ({ tokens, tags }: Document, to: number): boolean => {
  if (!/^VB[DZ]$/.test(tags[to] ?? '') || !/^(?:said|says|announced|confirmed)$/.test(tokens[to]!.text)) return false;
  let at = to + 1;
  // "said on Friday that it"
  if (tokens[at]?.text === 'on' && WEEKDAYS.includes(tokens[at + 1]?.lower ?? '')) at += 2;
  if (tokens[at]?.text === 'that') at++;
  const follows = tokens[at + 1]?.text ?? '';
  return tokens[at]?.text === 'it' && /^(?:would|will|had|has|plans|planned|expects|expected|aims)$/.test(follows);
};

/** "The talks went on, Petrel reported.": an agency, at the end of its report. */
const isReporter = ({ tokens }: Document, from: number, to: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  /^report(?:s|ed)$/.test(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.text ?? '') &&
  tokens[tokens[to]?.text === ',' ? to + 2 : to + 1]?.text === '.';

/** "Northgate said it was sorry. The firm will pay": the subject of the sentence before is the firm. */
function isFirmAfterwards({ tokens, tags, sentences, sentenceOf, paragraphOf }: Document, from: number): boolean {
  const own = sentences[sentenceOf[from]!]!;
  const start = own.to;
  if (own.from !== from || paragraphOf[start] !== paragraphOf[from] || tokens[start]?.text !== 'The') return false;
  // "Peter Brask left. The company said": two capitals may be somebody.
  if (tags[from + 1] === 'NNP') return false;
  return FIRMS.has(tokens[start + 1]!.text) && /^(?:VB[DZ]|MD)$/.test(tags[start + 2] ?? '');
}

const FIRMS = new Set(['company', 'firm', 'retailer', 'carmaker', 'airline', 'charity', 'bank', 'insurer', 'union']);
