/** Surnames that newsrooms write in several ways. The first of a line is what the others are compared as. */
const SPELLINGS = `
  gaddafi gadhafi qaddafi kadafi kaddafi gadafi qadhafi gheddafi
  netanyahu netanyahou
  lukashenko lukashenka
  nebenzya nebenzia
  kyslytsya kyslytsia
  reznikov reznikow
  shoigu shoygu
  yeltsin eltsin
  gorbachev gorbachov gorbatchev
  timoshenko tymoshenko
  yanukovych yanukovich
  klitschko klychko klichko
  yatsenyuk yatseniuk
  saakashvili sakashvili
  khamenei khameini khamenai
  ahmadinejad ahmedinejad
  rouhani rohani ruhani
  prigozhin prigozhyn
  kuleba kouleba
  tikhanovskaya tsikhanouskaya tikhanouskaya
  protasevich pratasevich
  pashinyan pashinian
  aliyev aliev
  nazarbayev nazarbaev
  tokayev tokaev
  berdymukhamedov berdimuhamedow berdimuhamedov berdymukhammedov
  kadyrov kadirov
  zhirinovsky jirinovsky
  baghdadi bagdadi
  zarqawi zarkawi
  haniyeh haniya
  nasrallah nasralla
  sissi sisi
  hariri harriri
  barzani barzany
  erdogan erdoghan
  tchaikovsky chaikovsky
  khrushchev kruschev khrushchov
  hussein hussain husain husayn
`;

const FIRST_OF = new Map<string, string>();
const GROUP_OF = new Map<string, string[]>();
for (const line of SPELLINGS.trim().split('\n')) {
  const group = line.trim().split(' ');
  for (const name of group) {
    FIRST_OF.set(name, group[0]!);
    GROUP_OF.set(name, group);
  }
}

/** "zelenskyy", "zelenskiy": one Slavic ending in Latin letters. */
const SLAVIC = /sk(?:yy|iy|ii|ij|yi|i|y)$/;
const SLAVIC_ENDINGS = ['sky', 'skyy', 'skiy', 'skii', 'ski', 'skyi'];

/** The Arabic article, which newsrooms leave out at will: Bashar al-Assad, Bashar Assad. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|az) (?=\p{L})/u;

/** A normalized surname as people are compared by it: without the Arabic article, in one of its spellings. */
export function surnameKey(surname: string): string {
  const bare = surname.replace(ARTICLE, '');
  return FIRST_OF.get(bare) ?? (bare.length > 5 ? bare.replace(SLAVIC, 'sky') : bare);
}

/** Every normalized form under which someone of this surname may be known, itself first. At most ten. */
export function surnameSpellings(surname: string): string[] {
  const bare = surname.replace(ARTICLE, '');
  const stem = bare.length > 5 && SLAVIC.test(bare) ? bare.replace(SLAVIC, '') : null;
  const others = stem === null ? (GROUP_OF.get(bare) ?? []) : SLAVIC_ENDINGS.map((ending) => stem + ending);
  return [...new Set([surname, bare, ...others])];
}
