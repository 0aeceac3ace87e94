import { wordSet } from '../../domain/word-lists.ts';

/** What somebody's words are written in. */
const WRITTEN = wordSet(
  `statement tweet letter email e-mail memo memorandum message note post testimony release communique communiqué
  affidavit report op-ed manifesto announcement paper study research survey poll polling analysis assessment review
  audit article story editorial column blog count tally projection projections forecast forecasts estimate estimates
  figures statistics data lawsuit suit complaint petition filing declaration memoir bulletin advisory brief guidelines
  readout factsheet dossier calculation calculations website portal`,
);
/** What is written about a company as often as by it: "the Acme report". */
const ABOUT =
  /^(?:report|study|research|analysis|review|audit|article|story|editorial|column|blog|dossier|assessment)$/;
/**
 * Not of the body whose name stands before it: "the Acme lawsuit" may be about Acme, and a Chatter post stands there.
 */
const NO_BODYS =
  /^(?:lawsuit|suit|complaint|petition|affidavit|filing|testimony|declaration|post|tweet|message|note|e-?mail)$/;
/** What stands in a paper, which then reports it. */
const PRINTED = /^(?:report|article|story|editorial|analysis)$/;

export const isDocument = (lower: string): boolean => WRITTEN.has(lower);
export const mayBeAbout = (lower: string): boolean => ABOUT.test(lower);
export const isNoBodys = (lower: string): boolean => NO_BODYS.test(lower);
export const isPrinted = (lower: string): boolean => PRINTED.test(lower);
