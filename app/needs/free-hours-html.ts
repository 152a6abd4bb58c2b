import { html, type Markup } from '#app/design/markup.ts';
import type { Messages } from '#app/language/messages.ts';
import { onceForEach } from '#app/listings/once-for-each.ts';
import { sayTimes } from '#app/listings/say-track.ts';
import { DAY_PARTS, DAYS, PARTS_OF_DAY } from '#app/schedule-fit/day-parts.ts';
import { type FreeWord, readSpanWord, slotsOfFreeHours } from '#app/schedule-fit/free-hours.ts';
import { SLOTS_IN_DAY, slotNumbers } from '#app/schedule-fit/week-slots.ts';

/** From here on the hours of a day are painted; those of the night before are folded until they are wanted. */
const FIRST_PAINTED = 12;

/**
 * The inside of a fieldset in which free hours are checked. A text and no components, as the boxes of terms are: every page of
 * results draws it.
 */
export function freeHoursHtml(free: readonly FreeWord[], messages: Messages): Markup {
  return html`${partsTable(free, messages)}${otherHours(free, messages)}${paintedWeek(free, messages)}`;
}

function partsTable(free: readonly FreeWord[], { ownWeek: { fields }, program }: Messages): Markup {
  const head = PARTS_OF_DAY.map(({ part, startsAt, endsAt }) => {
    const span = fields.span(program.clock(startsAt), program.clock(endsAt));
    return html`<th scope="col">${fields.parts[part]}<span class="quiet"> ${span}</span></th>`;
  });
  const rows = fields.days.map((day, weekday) => {
    const cells = DAY_PARTS.filter((each) => each.weekday === weekday).map(
      ({ word, part }) =>
        html`<td><label class="check">${box(word, free.includes(word), fields.box(day, fields.parts[part]))}</label></td>`,
    );
    return html`<tr><th scope="row">${day}</th>${cells}</tr>`;
  });
  return html`<table class="parts-of-week"><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function box(word: FreeWord, isChecked: boolean, label?: string): Markup {
  const named = label !== undefined && html` aria-label="${label}"`;
  return html`<input type="checkbox" name="free" value="${word}"${named}${isChecked && html` checked=""`}/>`;
}

/** Free hours that are no whole part of a day, each to be taken off. */
function otherHours(free: readonly FreeWord[], messages: Messages): Markup | false {
  const { fields } = messages.ownWeek;
  const boxes = free.flatMap((word) => {
    const span = readSpanWord(word);
    if (!span) return [];
    const said = fields.alsoBox(fields.days[span.weekday] ?? '', sayTimes(span, messages));
    return [html`<label class="check">${box(word, true)}<span>${said}</span></label>`];
  });
  if (boxes.length === 0) return false;
  return html`<div class="other-hours" id="other-hours"><p class="quiet">${fields.also}</p>${boxes}</div>`;
}

/** Holds what the script needs that paints half hours, which draws the week by itself. Empty without it. */
function paintedWeek(free: readonly FreeWord[], messages: Messages): Markup {
  const slots = slotNumbers(slotsOfFreeHours(free)).join(' ');
  return html`<div id="painted-week" data-painted-week="${painterWords(messages)}" data-free="${slots}"></div>`;
}

/** The same on every page of a language. */
const painterWords = onceForEach(({ ownWeek, program, schedule }: Messages): Markup => {
  const words = {
    ...ownWeek.paint,
    days: ownWeek.fields.days,
    shortDays: schedule.days,
    dayWords: DAYS,
    times: Array.from({ length: SLOTS_IN_DAY + 1 }, (_, slot) => program.clock(30 * slot)),
    first: FIRST_PAINTED,
  };
  return html`${JSON.stringify(words)}`;
});
