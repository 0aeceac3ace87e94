/** The language of a BCP 47 tag, by its shortest ISO 639 code: "en-GB" and "eng" are "en". */
export function languageCode(value: string): string | null {
  const tag = value.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return null;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
