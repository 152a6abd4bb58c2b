import { HANDMADE, slugOf } from '../routes/handmade-directory.ts';
import { SCHEDULED } from '../routes/handmade-schedule.ts';

/** The rules that no page may break. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

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
  ['program with its schedule', `/programs/${SCHEDULED.slug}`],
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
  ['changes of a program', `/programs/${slugOf(HANDMADE[0]!)}/changes`],
  ['thanks for a report', `/programs/${slugOf(HANDMADE[0]!)}/report/thanks`],
  ['offline', '/offline'],
  ['for programs', '/provider'],
  ['sign in', '/provider/sign-in'],
  ['make an account', '/provider/sign-up'],
  ['look in your mail', '/provider/sign-up?sent'],
  ['new password', '/provider/reset'],
  ['link that is used up', '/provider/confirm?link=x'],
  ['search with picks', '/search?near=80202&within=10&p=aaaaaaa1&p=aaaaaaa2'],
  [
    'program that was searched for and picked',
    `/programs/${slugOf(HANDMADE[0]!)}?p=aaaaaaa1&near=80202&accreditation=carf`,
  ],
  ['compare', '/compare?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&near=80202&accreditation=carf'],
  ['compare what differs, with one gone', '/compare?p=aaaaaaa1&p=aaaaaaa5&p=aaaaaaa4&show=differences'],
  ['compare one', '/compare?p=aaaaaaa1'],
  ['compare none', '/compare'],
  ['question sheets', '/print?p=aaaaaaa1&p=aaaaaaa2&near=80202&accreditation=carf'],
  [
    'what is known and what to ask, on paper',
    '/print?p=aaaaaaa1&p=aaaaaaa5&as=full&part=accreditation,schedule',
  ],
  ['a table for paper', '/print?p=aaaaaaa1&p=aaaaaaa2&p=aaaaaaa3&p=aaaaaaa4&p=aaaaaaa7&as=table&type=large'],
  [
    'call plan of a search',
    '/call-plan?near=80202&within=10&accreditation=carf&daypart=evening&payers=aetna',
  ],
  ['call plan of picks, with one gone', '/call-plan?p=aaaaaaa4&p=aaaaaaa5&p=zzzzzzzz&p=ccccccc1&type=large'],
  ['call plan of nothing', '/call-plan'],
  [
    'shortlist',
    '/shortlist?p=aaaaaaa1&p=aaaaaaa4&p=aaaaaaa5&p=aaaaaaa7&p=zzzzzzzz&near=80202&accreditation=carf',
  ],
  ['empty shortlist', '/shortlist'],
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
