/** The order of the columns of `Encoding.roles`: content, source and cue of any attribution. */
export const ENCODED_ROLE_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S', 'B-Q', 'I-Q'];
/** The order of the columns of `Encoding.given`: content and source of one attribution. */
export const GIVEN_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S'];
