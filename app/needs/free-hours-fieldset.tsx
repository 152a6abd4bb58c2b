import { escapeHtml } from '#app/design/escape-html.ts';
import { useMessages } from '#app/language/use-messages.ts';
import type { FreeWord } from '#app/schedule-fit/free-hours.ts';
import { freeHoursHtml } from './free-hours-html.ts';

interface FreeHoursFieldsetProps {
  legend: string;
  hint: string;
  free: readonly FreeWord[];
}

/** When someone is free, as 21 parts of the week; the script that paints half hours takes their place. */
export function FreeHoursFieldset({ legend, hint, free }: FreeHoursFieldsetProps) {
  const head = `<legend>${escapeHtml(legend)}</legend><p class="quiet">${escapeHtml(hint)}</p>`;
  const inside = head + freeHoursHtml(free, useMessages());
  // biome-ignore lint/security/noDangerouslySetInnerHtml: all of it is escaped where it is made, and none of it a visitor's.
  return <fieldset className="own-week" data-own-week dangerouslySetInnerHTML={{ __html: inside }} />;
}
