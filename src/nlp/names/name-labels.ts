/** The labels of a token in names, in the order of the names model and of the encoder's columns. */
export const NAME_LABELS = [
  'O',
  'B-PERSON',
  'I-PERSON',
  'B-ORGANIZATION',
  'I-ORGANIZATION',
  'B-PLACE',
  'I-PLACE',
] as const;
