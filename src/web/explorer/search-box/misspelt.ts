/** In shorter words a letter makes another word: "war" is not "bar". */
const LEAST_LETTERS = 5;

/** Whether a word is another with one letter more, less or changed, or two that changed places: `lavrof`. */
export function isMisspelt(typed: string, word: string): boolean {
  if (Math.min(typed.length, word.length) < LEAST_LETTERS || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const [left, right] = [typed.slice(start), word.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
