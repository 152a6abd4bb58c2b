/** Lower case, without accents or marks: "Cañon" → "canon". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all source text is plain ASCII, where normalizing costs more than looking.
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/[^\0-\x7f]/g, '') : lower;
}
