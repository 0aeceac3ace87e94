/** An address as paper shows it: what follows its # finds the words in a browser, and is as long as they are. */
export const withoutFragment = (url: string): string => url.replace(/#.*/s, '');
