import { about } from './en/about.ts';
import { account } from './en/account.ts';
import { answers } from './en/answers.ts';
import { api } from './en/api.ts';
import { box } from './en/box.ts';
import { browse } from './en/browse.ts';
import { callPlan } from './en/call-plan.ts';

import { changes } from './en/changes.ts';

import { claimDecision } from './en/claim-decision.ts';
import { claims } from './en/claims.ts';

import { compare } from './en/compare.ts';
import { confirm } from './en/confirm.ts';
import { counts } from './en/counts.ts';
import { criteria } from './en/criteria.ts';
import { editing } from './en/editing.ts';
import { editingTables } from './en/editing-tables.ts';
import { errors } from './en/errors.ts';
import { form } from './en/form.ts';
import { guides } from './en/guides.ts';
import { home } from './en/home.ts';
import { keeping } from './en/keeping.ts';
import { mail } from './en/mail.ts';
import { moderate } from './en/moderate.ts';
import { moderationMail } from './en/moderation-mail.ts';
import { notebook } from './en/notebook.ts';
import { offline } from './en/offline.ts';
import { organizations } from './en/organizations.ts';
import { ownWeek } from './en/own-week.ts';
import { place } from './en/place.ts';
import { plans } from './en/plans.ts';
import { portalMail } from './en/portal-mail.ts';
import { program } from './en/program.ts';
import { questionSheet } from './en/question-sheet.ts';
import { questions } from './en/questions.ts';
import { report } from './en/report.ts';
import { schedule } from './en/schedule.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { shortlist } from './en/shortlist.ts';
import { sites } from './en/sites.ts';
import { sources } from './en/sources.ts';
import { start } from './en/start.ts';

const en = {
  about,
  account,
  answers,
  api,
  box,
  browse,
  callPlan,
  changes,
  compare,
  confirm,
  counts,
  criteria,
  editing,
  editingTables,
  errors,
  form,
  guides,
  home,
  keeping,
  mail,
  moderate,
  moderationMail,
  notebook,
  offline,
  ownWeek,
  place,
  portalMail,
  claims,
  organizations,
  claimDecision,
  plans,
  program,
  questionSheet,
  questions,
  report,
  schedule,
  search,
  shell,
  shortlist,
  sites,
  sources,
  start,
};

/** Every sentence of the interface. A language that lacks one does not compile. */
export type Messages = typeof en;

const CATALOGUES = { en } satisfies Record<string, Messages>;

export type Language = keyof typeof CATALOGUES;

export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}
