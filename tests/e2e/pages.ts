import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';

/** Every page and state, for sweeps. */
export const PAGES = [
  ['home', '/'],
  ['search', '/search?near=80202&within=10&accreditation=carf&daypart=evening'],
  ['search without needs', '/search?near=59601'],
  ['search with its filters shown', '/search?near=80202&within=10#filters'],
  ['search that left out words', '/search?near=80202&therapies=telepathy'],
  ['search that says how it read', '/search?therapies=cbt&near=Denver,+CO&read=cbt+denvre+co+denver'],
  ['search for a name', '/search?q=hope&care=any'],
  ['search with words of danger', '/search?q=kill+myself&near=80202'],
  ['empty search', '/search?near=80202&within=5&accreditation=ncqa&therapies=cbt&certainty=sure'],
  ['place not known', '/search?near=qqqqqq'],
  ['several places', '/search?near=Springfield'],
  ['withheld addresses', '/search?state=CO&address=withheld'],
  ['program', `/programs/${slugOf(HANDMADE[0]!)}`],
  ['program with a withheld address', `/programs/${slugOf(HANDMADE[3]!)}`],
  ['program not in the newest list', `/programs/${slugOf(HANDMADE[6]!)}`],
  ['guides', '/guides'],
  ['guide with a table', '/guides/what-is-an-iop'],
  ['guide with crisis lines', '/guides/is-it-right'],
  ['guide of a criterion', '/guides/accreditation'],
  ['about', '/about'],
  ['about the data', '/about/data'],
  ['about the order', '/about/order'],
  ['about privacy', '/about/privacy'],
  ['states', '/states'],
  ['state', '/states/colorado'],
  ['city', '/states/montana/helena'],
  ['city without programs', '/states/colorado/hugo'],
  ['report of an error', `/programs/${slugOf(HANDMADE[0]!)}/report`],
  ['thanks for a report', `/programs/${slugOf(HANDMADE[0]!)}/report/thanks`],
  ['offline', '/offline'],
  ['not found', '/nope'],
  ['gone', '/programs/closed-door-denver-co-aaaaaaa5'],
  ['broken link', '/programs/%E0%A4%A'],
] as const;

/** One page of each kind. */
export const SAMPLE: ReadonlySet<string> = new Set([
  'home',
  'search',
  'place not known',
  'program',
  'compare',
]);
