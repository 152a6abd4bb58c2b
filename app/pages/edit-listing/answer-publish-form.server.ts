import type { FormFields } from '#app/http/read-form.ts';
import { publishDrafts, type SeenDraft } from '#app/portal/editing/publish-drafts.server.ts';
import { isSectionKey } from '#app/portal/editing/sections.ts';
import type { PortalParts } from '#app/portal/portal-parts.ts';
import type { PublishTrouble } from './differences-page.tsx';
import type { ListingForActor } from './require-listing-for.server.ts';

/** Publishes the sections that were chosen, as they were seen. */
export async function answerPublishForm(
  parts: PortalParts,
  { listing, actor }: ListingForActor,
  fields: FormFields,
): Promise<{ done: 'published' | 'sent' | 'published-and-sent' } | { trouble: PublishTrouble }> {
  const seen = readSeen(fields.all('publish'));
  if (seen.length === 0) return { trouble: 'none-chosen' };
  const answer = await publishDrafts(parts, actor.accountId, listing, seen);
  if (answer.kind !== 'published') return { trouble: answer.kind };
  if (answer.waiting.length === 0) return { done: 'published' };
  return { done: answer.published.length === 0 ? 'sent' : 'published-and-sent' };
}

/** Each section once; "care:3" is the third version of its draft. */
function readSeen(texts: readonly string[]): SeenDraft[] {
  const seen = new Map(
    texts.flatMap((text) => {
      const [section, version = ''] = text.split(':');
      const isRead = isSectionKey(section) && /^\d{1,9}$/.test(version);
      return isRead ? [[section, { section, version: Number(version) }] as const] : [];
    }),
  );
  return [...seen.values()];
}
