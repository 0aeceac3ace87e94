/** Whether a path holds the wildcards that `globPattern` knows. */
export const isGlob = (path: string): boolean => /[*?]/.test(path);

/** The folder that every match lies in: "news/2022" of "news/2022/*.txt"; "." when there is none. */
export function globFolder(glob: string): string {
  const fixed = glob.slice(0, glob.search(/[*?]/));
  const slash = fixed.lastIndexOf('/');
  return slash < 0 ? '.' : slash === 0 ? '/' : fixed.slice(0, slash);
}

/**
 * A pattern for whole paths: `*` is anything within a folder or file name, `?` one character of it, and `**` as a whole
 * part of the path any number of folders, also none. For shells that leave wildcards to the program.
 */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/\/{2,}/g, '/')
    .split(/(\*\*\/|\*+|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part.startsWith('*')) return '[^/]*';
      return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    });
  return new RegExp(`^${source.join('')}$`, 'u');
}
