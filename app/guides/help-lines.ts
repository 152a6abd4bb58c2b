export interface HelpLine {
  /** Whom it is for, as the catalogue words it. */
  forWhom: 'veterans' | 'texting' | 'trevor' | 'partner' | 'poison' | 'families';
  name: string;
  call?: { number: string; press?: string };
  text?: { number: string; word?: string };
}

/** Lines beyond those that stand on every page. */
export const HELP_LINES: readonly HelpLine[] = [
  {
    forWhom: 'veterans',
    name: 'Veterans Crisis Line',
    call: { number: '988', press: '1' },
    text: { number: '838255' },
  },
  { forWhom: 'texting', name: 'Crisis Text Line', text: { number: '741741', word: 'HOME' } },
  {
    forWhom: 'trevor',
    name: 'The Trevor Project',
    call: { number: '1-866-488-7386' },
    text: { number: '678678' },
  },
  {
    forWhom: 'partner',
    name: 'National Domestic Violence Hotline',
    call: { number: '1-800-799-7233' },
    text: { number: '88788', word: 'START' },
  },
  { forWhom: 'poison', name: 'Poison Control', call: { number: '1-800-222-1222' } },
  { forWhom: 'families', name: 'NAMI HelpLine', call: { number: '1-800-950-6264' } },
];

/** What a phone dials: a long number with the country's code before it. */
export function telHref(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length > 10 ? `tel:+${digits}` : `tel:${digits}`;
}
