/** Words with which robots, previews and programs that fetch pages name themselves. */
const ROBOT =
  /(?<!cu)bot(?![a-z])|crawl|spider|slurp|preview|monitor|fetch|scan|headless|lighthouse|archive|feed|curl|wget|python|java\/|http/i;

/** Every browser that people use names itself so. */
const BROWSER = /^Mozilla\/\d/;

/**
 * Whether a request is likely no person's, as far as it says itself. A page that a browser loads ahead of time was not seen
 * by anybody either.
 */
export function isRobot(headers: Headers): boolean {
  const name = headers.get('user-agent') ?? '';
  if (!BROWSER.test(name) || ROBOT.test(name)) return true;
  return /prefetch|prerender/i.test(`${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`);
}
