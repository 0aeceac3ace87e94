const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
let codeOfName: Map<string, string> | null = null;

/**
 * The language of a BCP 47 tag or of an English name, by its shortest ISO 639 code: "en-GB", "eng" and "English" are
 * "en".
 */
export function languageCode(value: string): string | null {
  codeOfName ??= codesByName();
  const tag = codeOfName.get(value.trim().toLowerCase()) ?? value.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return null;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/** Codes of two letters by the names of their languages, in small letters: "portuguese". */
function codesByName(): Map<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(codes.map((code) => [ENGLISH_NAMES.of(code)!.toLowerCase(), code]));
}
