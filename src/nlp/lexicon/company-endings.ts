import { wordSet } from '../../domain/word-lists.ts';

// Last words of companies, in two lists: what the models look at cannot grow without training them anew, and "holdings"
// belongs to the name that others know a company by.

/** What the models of names look at: they were trained with these words. */
export const TAGGED_COMPANY_ENDINGS = wordSet(
  'inc inc. corp corp. co co. ltd ltd. plc llc llp group ag sa gmbh nv spa holdings',
);

/** What may follow the name that a company is known by: "Apple Inc" is Apple. */
export const LEGAL_FORM = /^(?:inc|corp|co|ltd|plc|llc|group|ag|sa)\.?$/;
