/** The tags of the Penn Treebank (Marcus et al., 1993). A tag is stored as its index here. */
export const PENN_TAGS = [
  ...[
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'VB',
    'VBD',
    'VBG',
    'VBN',
    'VBP',
    'VBZ',
    'MD',
    'JJ',
    'JJR',
    'JJS',
    'RB',
    'RBR',
    'RBS',
  ],
  ...[
    'RP',
    'IN',
    'TO',
    'DT',
    'PDT',
    'PRP',
    'PRP$',
    'EX',
    'WDT',
    'WP',
    'WP$',
    'WRB',
    'CC',
    'CD',
    'POS',
    'UH',
    'FW',
    'LS',
  ],
  ...[',', '.', ':', '``', "''", '-LRB-', '-RRB-', '$', 'SYM'],
];

const INDEX = new Map(PENN_TAGS.map((tag, i) => [tag, i]));

/** The index of a Penn tag. Unknown ones, such as "#", count as SYM. */
export const pennIndex = (tag: string): number => INDEX.get(tag) ?? INDEX.get('SYM')!;

/** Tags that new words can have; the rest are closed lists. */
export const OPEN_TAGS: readonly number[] = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'JJ',
  'JJR',
  'JJS',
]
  .concat(['RB', 'CD', 'UH', 'FW'])
  .map(pennIndex);

/** Penn tags, coarse: VB stands for VBP too, W for wh-words, PRP for "there"; MARK for anything that is no word. */
export type Tag =
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBZ'
  | 'JJ'
  | 'RB'
  | 'IN'
  | 'DT'
  | 'PRP'
  | 'PRP$'
  | 'MD'
  | 'CC'
  | 'CD'
  | 'TO'
  | 'W'
  | 'POS'
  | 'UH'
  | 'MARK';

const COARSE_OF: Record<string, Tag> = {
  ...{ NNPS: 'NNP', VBP: 'VB', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', RP: 'IN', PDT: 'DT', EX: 'PRP' },
  ...{ WDT: 'W', WP: 'W', WP$: 'W', WRB: 'W', FW: 'NN', LS: 'CD' },
};
const COARSE: readonly Tag[] = PENN_TAGS.map(
  (tag) => COARSE_OF[tag] ?? (/^[A-Z$]+$/.test(tag) && tag !== '$' && tag !== 'SYM' ? (tag as Tag) : 'MARK'),
);

/** The coarse tag that a Penn tag, by index, belongs to. */
export const coarseTag = (penn: number): Tag => COARSE[penn]!;
