import type { FormFields } from '#app/http/read-form.ts';
import { messagesFor } from '#app/language/messages.ts';
import { sayField } from '#app/portal/editing/compare-values.ts';
import { findStanding } from '#app/portal/editing/find-standing.server.ts';
import { findClashes, joinValues, type Side } from '#app/portal/editing/join-values.ts';
import { discardDraft, type Saved, saveDraft } from '#app/portal/editing/save-draft.server.ts';
import type { SectionValue } from '#app/portal/editing/section.ts';
import { type SectionKey, sectionOf } from '#app/portal/editing/sections.ts';
import { settleWaitingEdit } from '#app/portal/editing/waiting-edit-repository.server.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import { differencesPath, previewPath, programPath, sectionPath } from '#app/portal/portal-paths.ts';
import type { ListingForActor } from './require-listing-for.server.ts';

/** What another person saved meanwhile beside what was typed, field by field. */
export interface ClashView {
  /** Of their draft. */
  version: number;
  savedBy: string;
  updatedAt: string;
  /** What was typed, as JSON. */
  mine: string;
  /** What both went on from, as JSON. */
  from: string;
  fields: { field: string; label: string; base: string; theirs: string; mine: string; chosen?: Side }[];
  /** Fields that nobody chose for. */
  missing: string[];
}

export type SectionAnswer = { go: string } | { clash: ClashView };

const VERSION = /^\d{1,9}$/;

/** Saves what was typed. What it cannot save it hands back whole. Throws the answer where the form is none of ours. */
export async function answerSectionForm(
  parts: PortalParts,
  { listing, actor }: ListingForActor,
  section: SectionKey,
  fields: FormFields,
): Promise<SectionAnswer> {
  const intent = fields.text('intent');
  const version = VERSION.test(fields.text('version')) ? Number(fields.text('version')) : -1;
  const { publicId } = listing;
  if (intent === 'discard') {
    const isDone = await discardDraft(parts, actor.accountId, listing, section, version);
    return { go: isDone ? overviewAt(publicId, section, 'discarded') : sectionPath(publicId, section) };
  }
  if (intent === 'take-back') {
    const { edit } = await findStanding(parts.db.writer, listing, section);
    const now = parts.clock();
    if (edit) await settleWaitingEdit(parts.db.writer, edit.id, { outcome: 'taken-back', now });
    return { go: overviewAt(publicId, section, 'taken-back') };
  }
  const typed: JoinedValue =
    intent === 'join'
      ? await joinTyped(parts, listing, section, fields)
      : { value: sectionOf(section).parse(fields) };
  if ('clash' in typed) return typed;
  const { value } = typed;
  const saved = await saveDraft(parts, actor.accountId, listing, section, { value, version });
  if (saved.kind === 'changed') {
    const base = readValue(section, fields.text('from')) ?? saved.base;
    return { clash: clashOf(section, { ...saved, base }, value, []) };
  }
  return { go: nextAfter(intent, publicId, section, value) };
}

const overviewAt = (publicId: string, section: SectionKey, done: string) =>
  `${programPath(publicId)}?done=${done}#${section}`;

/** Buttons of a section's own form come back to it; what has problems is shown with them. */
function nextAfter(intent: string, publicId: string, section: SectionKey, value: SectionValue): string {
  const hasProblems = sectionOf(section).problemsOf(value).length > 0;
  if (hasProblems && intent !== 'preview') return `${sectionPath(publicId, section)}?saved`;
  if (intent === 'preview') return previewPath(publicId);
  if (intent === 'publish') return differencesPath(publicId);
  return intent === 'save' || intent === 'join' || intent === ''
    ? overviewAt(publicId, section, 'saved')
    : `${sectionPath(publicId, section)}?more`;
}

type JoinedValue = { value: SectionValue } | { clash: ClashView };

/** Joins by field what was typed with what stands now, as chosen; whole again where a choice is missing. */
async function joinTyped(
  parts: PortalParts,
  listing: ListingForActor['listing'],
  section: SectionKey,
  fields: FormFields,
): Promise<JoinedValue> {
  const mine = readValue(section, fields.text('mine'));
  if (!mine) throw new Response(null, { status: 400 });
  const { draft, base: standing, value: theirs } = await findStanding(parts.db.reader, listing, section);
  const base = readValue(section, fields.text('from')) ?? standing;
  const clashes = findClashes(base, theirs, mine);
  const choices: Record<string, Side> = {};
  for (const { field } of clashes) {
    const choice = fields.text(`take.${field}`);
    if (choice === 'mine' || choice === 'theirs') choices[field] = choice;
  }
  const missing = clashes.map(({ field }) => field).filter((field) => !choices[field]);
  if (missing.length === 0) return { value: joinValues(theirs, mine, choices) };
  return { clash: clashOf(section, { kind: 'changed', base, theirs, draft }, mine, missing) };
}

/** Undefined where the text is no value of the section. */
function readValue(section: SectionKey, json: string): SectionValue | undefined {
  try {
    return sectionOf(section).schema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function clashOf(
  key: SectionKey,
  { base, theirs, draft }: Extract<Saved, { kind: 'changed' }>,
  mine: SectionValue,
  missing: string[],
): ClashView {
  const messages = messagesFor('en');
  const section = sectionOf(key);
  const say = (field: string, value: SectionValue) => sayField(section, field, value[field], messages);
  return {
    version: draft.version,
    savedBy: draft.savedBy,
    updatedAt: draft.updatedAt,
    mine: JSON.stringify(mine),
    from: JSON.stringify(base),
    missing,
    fields: findClashes(base, theirs, mine).map(({ field, chosen }) => ({
      field,
      label: section.labelOf(field, messages),
      base: say(field, base),
      theirs: say(field, theirs),
      mine: say(field, mine),
      ...(chosen ? { chosen } : {}),
    })),
  };
}
