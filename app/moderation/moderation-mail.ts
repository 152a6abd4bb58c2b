import { messagesFor } from '#app/language/messages.ts';
import type { Composer } from '#app/mail/post-office.server.ts';

/** Writes to people who reported an error, or answered for a program without an account. */
export const MODERATION_COMPOSERS: Readonly<Record<string, Composer>> = {
  async 'report-decided'({ to, decision, reason }) {
    const { moderationMail } = messagesFor('en');
    if (!to) return undefined;
    return { to, ...moderationMail.decided(decision === 'keep', reason ?? '') };
  },
  async 'answers-decided'({ to, extent, reason }) {
    const { moderationMail } = messagesFor('en');
    if (!to) return undefined;
    const taken = extent === 'all' || extent === 'some' ? extent : 'none';
    return { to, ...moderationMail.answersDecided(moderationMail.taken[taken], reason ?? '') };
  },
};
