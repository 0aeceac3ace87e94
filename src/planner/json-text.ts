/** A part of an answer that is JSON already. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For whoever writes an answer by `JSON.stringify`. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Writes the data of an answer, as `JSON.stringify` does. */
export function writeData(data: Record<string, unknown>): string {
  const fields = Object.entries(data).map(
    ([key, value]) => `"${key}":${value instanceof JsonText ? value.text : JSON.stringify(value)}`,
  );
  return `{${fields.join(',')}}`;
}
