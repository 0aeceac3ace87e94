/**
 * What XML 1.0 has no place for, not even escaped: https://www.w3.org/TR/xml/#charsets. Half surrogate pairs among it.
 */
const NO_XML_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot carry. */
export const withoutControls = (text: string): string => text.replace(NO_XML_CHARACTER, '');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader makes spaces of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an attribute in double quotation marks, or between tags. */
export const escapeXml = (text: string): string =>
  withoutControls(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);
