/** How much larger than usual the page is written: 1, and more on very wide screens and where the reader wants it. */
export const enlargement = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
};
