/** How sure the extraction is of a quote and its speaker, in words. @param confidence 0 to 1 */
export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'very sure';
  if (confidence >= 0.75) return 'fairly sure';
  if (confidence >= 0.5) return 'not sure';
  return 'doubtful';
}

export const percent = (share: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);
