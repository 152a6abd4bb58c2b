/** Makes the function that says a date: an ISO day, an ISO month, or a bare year, which stays a year. */
export function datesIn(locale: string): (date: string) => string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (date) => {
    const [, year, monthOfYear, dayOfMonth] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
    if (!year || !monthOfYear) return year ?? date;
    const instant = new Date(Date.UTC(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth ?? 1)));
    return dayOfMonth ? day.format(instant) : month.format(instant);
  };
}

/** The year alone, as cards show it. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
