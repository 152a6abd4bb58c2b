export interface CrisisLine {
  id: 'emergency' | 'lifeline' | 'helpline';
  /** The line's own name. */
  name: string;
  /** As a person would write it down. */
  number: string;
  callHref: string;
  /** Absent where the line takes no plain text message. */
  textHref?: string;
}

/** The lines that stand on every page, errors included, in this order. */
export const CRISIS_LINES: readonly CrisisLine[] = [
  { id: 'emergency', name: 'Emergency services', number: '911', callHref: 'tel:911' },
  {
    id: 'lifeline',
    name: '988 Suicide & Crisis Lifeline',
    number: '988',
    callHref: 'tel:988',
    textHref: 'sms:988',
  },
  {
    id: 'helpline',
    name: 'SAMHSA National Helpline',
    number: '1-800-662-4357',
    callHref: 'tel:+18006624357',
  },
];

/** ISO date on which the numbers were last compared with what the lines publish. */
export const CRISIS_LINES_CHECKED_ON = '2026-11-22';
