export type Level = 'ok' | 'advice' | 'problem';

export const SUBJECTS = [
  'configuration',
  'node',
  'database',
  'index',
  'mail',
  'disk',
  'clock',
  'permissions',
  'papers',
  'imports',
  'sources',
  'port',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** One thing that was looked at. `todo` says in one sentence what to do, where anything is to do. */
export interface Finding {
  subject: Subject;
  level: Level;
  found: string;
  todo?: string;
}

export const ok = (subject: Subject, found: string): Finding => ({ subject, level: 'ok', found });

export const advice = (subject: Subject, found: string, todo: string): Finding => ({
  subject,
  level: 'advice',
  found,
  todo,
});

export const problem = (subject: Subject, found: string, todo: string): Finding => ({
  subject,
  level: 'problem',
  found,
  todo,
});
