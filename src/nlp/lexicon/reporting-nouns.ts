import type { Stance } from '../../domain/quote.ts';

/** Nouns that report, by stance: "his warning that ...", "the claim of ...". Dictionary forms. */
export const REPORTING_NOUNS: Partial<Record<Stance, string>> = {
  SAY: `statement remark comment announcement declaration message letter tweet post speech testimony answer reply
    response word report explanation observation note interview account description reference`,
  CLAIM: 'claim assertion allegation accusation argument contention insistence prediction estimate forecast',
  CONFIRM: 'confirmation admission acknowledgment acknowledgement concession agreement',
  DENY: 'denial rejection',
  WARN: 'warning threat caution',
  ASK: 'question query inquiry',
  PROMISE: 'promise pledge vow assurance commitment',
  DEMAND: 'demand call order appeal plea request',
  CRITICIZE: 'criticism complaint attack charge condemnation rebuke',
  PRAISE: 'praise endorsement tribute',
  SUGGEST: 'suggestion proposal recommendation advice',
  DECLINE: 'refusal',
};
