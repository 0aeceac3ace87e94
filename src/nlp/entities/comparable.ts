import { normalizeName } from '../../domain/names/normalize-name.ts';

/** "John Lee Ka-chiu", "Carrie Lam Cheng Yuet-ngor": a Chinese given name behind an English one and the surname. */
const GIVEN_NAME_BEHIND = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+[-‑]\p{Ll}+$/u;

/**
 * A name as linking compares it. A double surname is one word, "Anna Kovac-Lind" a Kovac-Lind; "John Lee Ka-chiu" is
 * John Lee.
 */
export const comparable = (name: string): string =>
  normalizeName(name.replace(GIVEN_NAME_BEHIND, '$1').replace(/(?<=\p{L})[-‑](?=\p{L})/gu, ''));
