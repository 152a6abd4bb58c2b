import { html, inside } from '#app/design/markup.ts';
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
  const content = html`<legend>${legend}</legend><p class="quiet">${hint}</p>${freeHoursHtml(free, useMessages())}`;
  return <fieldset className="own-week" data-own-week {...inside(content)} />;
}
