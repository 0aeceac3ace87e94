import { oneOf, wordSet } from '../../domain/word-lists.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';

// Last words of companies, in two lists: what the models look at cannot grow without training them anew, and "holdings"
// belongs to the name that others know a company by.

/** What the models of names look at: they were trained with these words. */
export const TAGGED_COMPANY_ENDINGS = wordSet(
  'inc inc. corp corp. co co. ltd ltd. plc llc llp group ag sa gmbh nv spa holdings',
);

/** What may follow the name that a company is known by: "Apple Inc" is Apple. */
export const LEGAL_FORM = /^(?:inc|corp|co|ltd|plc|llc|group|ag|sa)\.?$/;

const COMPANY_HEADS = wordSet(ORGANIZATION_HEADS.COMPANY);
/** Last words of companies that are words of the language. */
const TRADES = oneOf`steel motors mining shipping foods water gas power rail railways? media telecom chemicals airlines
  logistics pharma biotech robotics semiconductor polymer solar wind nuclear marine freight homes stores cement sugar
  breweries insurance utilities`;

/** Whether the name of a company may end in a word, in lower case. */
export const isTrade = (lower: string): boolean => COMPANY_HEADS.has(lower) || TRADES.test(lower);
