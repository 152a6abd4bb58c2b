import type { GuideSlug } from '#app/guides/guides.ts';

/** What people ask of care itself, and the guide that answers. The first that fits. */
const QUESTIONS: readonly (readonly [RegExp, GuideSlug])[] = [
  [
    /\b(?:how much|costs?|prices?|afford|pay for|paying|insurance cover|(?:does|do|will) .* cover)\b/,
    'paying',
  ],
  [/\b(?:what to expect|what happens|first (?:day|week)|how long (?:is|does|do))\b/, 'first-week'],
  [/\b(?:do i need|should i go|should (?:he|she|they) go|right for (?:me|my)|am i an?)\b/, 'is-it-right'],
  [
    /\b(?:keep (?:working|(?:my|his|her) job)|(?:lose|losing|leave|quit) my job|(?:still|can i) work|miss work|time off work|part time|full time|fmla|medical leave)\b/,
    'schedule',
  ],
  [
    /\b(?:confidential|find out|(?:boss|employer|anyone|job) know|(?:won'?t|refuses to|doesn'?t want to) (?:go|get help)|refuses (?:help|rehab|treatment)|doesn'?t want help|how (?:do|can) (?:i|we) (?:get|help|make|convince)|what (?:should|can|do) (?:i|we) do)\b/,
    'is-it-right',
  ],
  [
    /^(?:what(?: i|')?s (?:an? )?(?:iop|php|intensive)|(?:does|do) (?:an? )?(?:iops?|rehabs?) work|.*\b(?:difference between|iop (?:vs|or) php|php (?:vs|or) iop))\b/,
    'what-is-an-iop',
  ],
];

/** The guide that answers what was typed as a question. */
export function guideAskedFor(text: string): GuideSlug | undefined {
  const asked = text.trim().toLowerCase().replace(/[’‘]/g, "'");
  return QUESTIONS.find(([pattern]) => pattern.test(asked))?.[1];
}
