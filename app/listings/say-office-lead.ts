import type { Messages } from '#app/language/messages.ts';
import type { OfficeLead } from './office-lead.ts';
import { sayDays } from './say-track.ts';

/** "The office is open to 8 pm on Tue to Thu: ask if they meet then." */
export function sayOfficeLead({ part, likely, weekdays, at }: OfficeLead, messages: Messages): string {
  const { schedule, program } = messages;
  const days = sayDays(weekdays, messages);
  if (part === 'weekend') return schedule.lead.weekend(days);
  const words = schedule.lead[part];
  return likely ? words.likely(program.clock(at), days) : words.askFirst(program.clock(at));
}
