const MOST_KEPT = 1_000;

/** Makes the function that says a date: an ISO day, an ISO month, or a bare year, which stays a year. */
export function datesIn(locale: string): (date: string) => string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const said = new Map<string, string>();
  const say = (date: string): string => {
    const [, year, monthOfYear, dayOfMonth] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
    if (!year || !monthOfYear) return year ?? date;
    const instant = new Date(Date.UTC(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth ?? 1)));
    return dayOfMonth ? day.format(instant) : month.format(instant);
  };
  // A page says the same few dates by the hundred.
  return (date) => {
    let text = said.get(date);
    if (text === undefined) {
      if (said.size >= MOST_KEPT) said.clear();
      text = say(date);
      said.set(date, text);
    }
    return text;
  };
}

/** The year alone, as cards show it. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
