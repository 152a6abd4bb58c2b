import { dayOf, daysAfter, shelfLifeOf } from '#app/listings/freshness/shelf-life.ts';
import { OPENING_TERM } from '#app/listings/opening-statement.ts';
import { findPublishedSections } from '../editing/published-section-repository.server.ts';
import type { PortalParts } from '../portal-parts.ts';
import { makeReminderKey } from './reminder-key.server.ts';
import { findListingsToRemind, takeReminder } from './reminder-repository.server.ts';
import { ageOfSection } from './section-age.ts';

/** In days: of one listing its owner hears no more often. */
export const REMIND_EVERY_DAYS = 14;
/** Looked at more often than once a day, since a server may be started anew each night. */
const SWEEP_EVERY_MS = 6 * 3_600_000;

type Parts = Pick<PortalParts, 'db' | 'clock' | 'key' | 'post'>;

/** Tells owners of what is due on their pages. Returns how many messages were posted. */
export async function sweepReminders({ db, clock, key, post }: Parts): Promise<number> {
  const today = dayOf(clock());
  const sentBefore = daysAfter(today, -REMIND_EVERY_DAYS);
  // Nothing is due sooner than the shortest shelf life, but for credentials, which a moderator's queue sees to.
  const confirmedBefore = daysAfter(today, -shelfLifeOf(OPENING_TERM).freshDays);
  let posted = 0;
  for (const found of await findListingsToRemind(db.reader, { confirmedBefore, sentBefore })) {
    const { listingId, publicId, accountId, email } = found;
    const sections = await findPublishedSections(db.reader, listingId);
    const due = sections.filter((section) => ageOfSection(section, today).state !== 'fresh').length;
    if (due === 0) continue;
    const isTaken = await db.writer.transaction().execute(async (trx) => {
      if (!(await takeReminder(trx, listingId, { today, sentBefore }))) return false;
      const stop = makeReminderKey(key, accountId);
      await post('section-due', { email, listing: publicId, due: String(due), stop }, trx);
      return true;
    });
    if (isTaken) posted++;
  }
  return posted;
}

/** Now and then four times a day; returns what ends it. */
export function keepReminding(parts: Parts, onTrouble: (error: unknown) => void): () => Promise<void> {
  const sweep = () => sweepReminders(parts).then(() => undefined, onTrouble);
  let working = sweep();
  const timer = setInterval(() => {
    working = working.then(sweep);
  }, SWEEP_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
