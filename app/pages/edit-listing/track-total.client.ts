import { parseClock } from '#app/portal/editing/timetable/parse-clock.ts';
import { MINUTES_IN_DAY, type WeeklySession } from '#app/schedule-fit/week-slots.ts';
import { weeklyMinutes } from '#app/schedule-fit/weekly-minutes.ts';

/** Keeps the weekly sum of each track right while one types. */
export function keepTotals(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    const track = (target as Element).closest<HTMLElement>('[data-track]');
    if (track) showTotal(track);
  });
}

function showTotal(track: HTMLElement): void {
  const shown = track.querySelector<HTMLElement>('[data-total]');
  if (!shown) return;
  const { total = '', below = '', none = '', floor, floorTeens } = shown.dataset;
  const minutes = weeklyMinutes([...track.querySelectorAll<HTMLElement>('[data-row]')].flatMap(sessionsIn));
  const ages = [...track.querySelectorAll<HTMLElement>('[name^=ages-]:checked')];
  const isForTeens = ages.length > 0 && ages.every((age) => 'teens' in age.dataset);
  const least = Number(isForTeens ? floorTeens : floor);
  const words = minutes >= least ? total : below;
  const said = minutes === 0 ? none : words.replace('##', hours(least)).replace('#', hours(minutes));
  if (shown.textContent !== said) shown.textContent = said;
}

function sessionsIn(row: HTMLElement): WeeklySession[] {
  const timeIn = (name: string) =>
    parseClock(row.querySelector<HTMLInputElement>(`[name^=${name}-]`)?.value ?? '');
  const [startsAt, ends] = [timeIn('starts'), timeIn('ends')];
  if (typeof startsAt === 'string' || typeof ends === 'string') return [];
  const times = {
    startsAt: startsAt % MINUTES_IN_DAY,
    endsAt: ends === 0 ? MINUTES_IN_DAY : ends,
    online: false,
  };
  const days = row.querySelectorAll<HTMLInputElement>('[name^=days-]:checked');
  return [...days].map(({ value }) => ({ weekday: Number(value), ...times }));
}

/** "7 hours 30 minutes", in the language of the page. */
function hours(minutes: number): string {
  const say = (count: number, unit: string) =>
    new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(
      count,
    );
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [whole > 0 && say(whole, 'hour'), rest > 0 && say(rest, 'minute')].filter(Boolean).join(' ');
}
