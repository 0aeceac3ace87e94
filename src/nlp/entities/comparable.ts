import { normalizeName } from '../../domain/names/normalize-name.ts';

/** A name as linking compares it: a double surname is one word, "Anna Kovac-Lind" a Kovac-Lind. */
export const comparable = (name: string): string => normalizeName(name.replace(/(?<=\p{L})[-‑](?=\p{L})/gu, ''));
