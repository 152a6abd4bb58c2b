import type { WrongThing } from '#app/moderation/correction-report.ts';
import { insertCorrectionReport } from '#app/moderation/correction-report-repository.server.ts';
import { managedListing, openClaim, organization, waitingClaim } from '../fixtures/made-claims.ts';
import { EDITING_PERMISSIONS } from './editing-permissions.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';
import { KEEPING_PERMISSIONS } from './keeping-permissions.ts';
import {
  type Cell,
  claimants,
  moderators,
  nobodys,
  providers,
  type RouteAccess,
  signedIn,
  stakeholders,
  strangersOfOrganization,
} from './route-callers.ts';

const SLUG = slugOf(HANDMADE[0]!);
const page = (path: string): RouteAccess => ({ path, get: 'page' });

const aReport = async ({ db }: Cell): Promise<string> => {
  const told = { wrong: ['closed'] as WrongThing[], words: 'It has closed.' };
  await insertCorrectionReport(db, 'aaaaaaa1', told, new Date());
  const { id } = await db
    .selectFrom('correction_report')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return `/moderate/reports/${id}`;
};

const sessionOf = async ({ db, ownerId }: Cell): Promise<Record<string, string>> => {
  const rows = await db.selectFrom('session').select('id').where('account_id', '=', ownerId).execute();
  return { intent: 'end-session', session: String(rows[0]?.id ?? 0) };
};

/** So few messages an hour go to one address that each call needs another. */
const anAddress = ({ ownerId }: Cell) => ({ email: `nobody-${ownerId}@clinic.example` });

/** Every file of `app/routes`, by its name. A route that is not here fails the test. */
export const ROUTE_PERMISSIONS: Readonly<Record<string, RouteAccess>> = {
  $: { path: '/nope', get: 'none' },
  _index: page('/'),
  'moderate.claims.$key._index': {
    path: async (cell) => `/moderate/claims/${(await waitingClaim(cell)).key}`,
    get: { own: stakeholders, other: moderators('page') },
    posts: {
      'what it has no form for': {
        fields: { intent: 'drop' },
        comes: { own: stakeholders, other: moderators('refused') },
      },
      'decide nothing': {
        fields: { intent: 'decide' },
        comes: { own: stakeholders, other: moderators('again') },
      },
    },
  },
  'moderate.claims.$key.papers.$paper': {
    path: async (cell) => {
      const { key, paper } = await waitingClaim(cell);
      return `/moderate/claims/${key}/papers/${paper}`;
    },
    // The row of the made claim has no file.
    get: { own: stakeholders, other: moderators('none') },
  },
  'about._index': page('/about'),
  'about.data': page('/about/data'),
  'about.money': page('/about/money'),
  'about.order': page('/about/order'),
  'about.privacy': page('/about/privacy'),
  'api.$': { path: '/api/nope', get: 'none' },
  'api.v1._index': { path: '/api/v1', get: 'moved' },
  'api.v1.openapi[.]json': page('/api/v1/openapi.json'),
  'api.v1.places': page('/api/v1/places?q=80202'),
  'api.v1.problems': page('/api/v1/problems'),
  'api.v1.programs': page('/api/v1/programs?near=80202'),
  'api.v1.programs_.$id': page('/api/v1/programs/aaaaaaa1'),
  'api.v1.terms': page('/api/v1/terms'),
  called: {
    path: '/called',
    get: 'none',
    posts: { press: { fields: { p: 'aaaaaaa1' }, comes: 'done' } },
  },
  'call-plan': page('/call-plan?p=aaaaaaa1'),
  compare: page('/compare?p=aaaaaaa1'),
  'compare[.]csv': page('/compare.csv?p=aaaaaaa1'),
  'guides.$guide': page('/guides/schedule'),
  'guides._index': page('/guides'),
  health: page('/health'),
  offline: page('/offline'),
  print: page('/print?p=aaaaaaa1'),
  'programs.$slug': page(`/programs/${SLUG}`),
  'programs.$slug_.changes': page(`/programs/${SLUG}/changes`),
  'programs.$slug_.report': {
    path: `/programs/${SLUG}/report`,
    get: 'page',
    posts: { report: { fields: { wrong: 'cost' }, comes: 'done' } },
  },
  'programs.$slug_.report_.thanks': page(`/programs/${SLUG}/report/thanks`),
  'moderate._index': { path: '/moderate', get: moderators('page') },
  'moderate.absent.$listing': {
    path: '/moderate/absent/aaaaaaa7',
    get: moderators('page'),
    posts: { decide: { fields: {}, comes: moderators('again') } },
  },
  'moderate.conflicts.$listing.$term': {
    path: '/moderate/conflicts/aaaaaaa1/cbt',
    get: moderators('page'),
    posts: { decide: { fields: {}, comes: moderators('again') } },
  },
  'moderate.credentials.$listing.$term': {
    path: '/moderate/credentials/aaaaaaa1/carf',
    get: moderators('page'),
    posts: { keep: { fields: {}, comes: moderators('again') } },
  },
  'moderate.log': { path: '/moderate/log', get: moderators('page') },
  'moderate.reports.$id': {
    path: aReport,
    get: moderators('page'),
    posts: { decide: { fields: {}, comes: moderators('again') } },
  },
  'provider._index': page('/provider'),
  'provider.account._index': {
    path: '/provider/account',
    get: signedIn('page'),
    posts: {
      // Another's session is none of one's own: nothing ends.
      'end a session': { fields: sessionOf, comes: signedIn('done') },
      'end the others': { fields: { intent: 'end-others' }, comes: signedIn('done') },
      'change the password': {
        fields: { intent: 'password', password: 'not the password', 'new-password': 'four plain words here' },
        comes: signedIn('again'),
      },
      'change the email': {
        fields: { intent: 'email', 'new-email': 'new@clinic.example', 'email-password': 'not the password' },
        comes: signedIn('again'),
      },
      'what it has no form for': { fields: { intent: 'drop' }, comes: signedIn('refused') },
    },
  },
  'provider.account.codes': {
    path: '/provider/account/codes',
    get: signedIn('page'),
    posts: {
      draft: { fields: { intent: 'draft', password: 'not the password' }, comes: signedIn('again') },
      'turn on': { fields: { intent: 'turn-on', code: '000000' }, comes: signedIn('codes') },
      renew: { fields: { intent: 'renew', password: 'not the password' }, comes: signedIn('again') },
      'turn off': { fields: { intent: 'turn-off', password: 'not the password' }, comes: signedIn('again') },
    },
  },
  'provider.claims.$key._index': {
    path: async (cell) => `/provider/claims/${(await openClaim(cell)).key}`,
    get: { own: claimants('page'), other: { ...moderators('page'), visitor: 'sign-in' } },
    posts: {
      'mail a code': {
        fields: { intent: 'mail-code', email: 'desk@gmail.com' },
        comes: { own: claimants('again'), other: nobodys },
      },
      'give a code': {
        fields: { intent: 'give-code', code: '12345678' },
        comes: { own: claimants('again'), other: nobodys },
      },
      'hand in papers': {
        fields: { intent: 'send-papers' },
        comes: { own: claimants('again'), other: nobodys },
      },
      'ask for a call': {
        fields: { intent: 'ask-call' },
        comes: { own: claimants('done'), other: nobodys },
      },
      withdraw: { fields: { intent: 'withdraw' }, comes: { own: claimants('done'), other: nobodys } },
      'what it has no form for': {
        fields: { intent: 'approve' },
        comes: { own: claimants('refused'), other: nobodys },
      },
    },
  },
  'provider.claims.$key.papers': {
    path: async (cell) => `/provider/claims/${(await openClaim(cell)).key}/papers`,
    get: { own: claimants('page'), other: moderators('page') },
    posts: { 'no file': { fields: {}, comes: { own: claimants('again'), other: nobodys } } },
  },
  'provider.claims.new': { path: '/provider/claims/new?name=juniper', get: providers('page') },
  'provider.claims.propose': {
    path: '/provider/claims/propose',
    get: providers('page'),
    posts: { nothing: { fields: {}, comes: providers('again') } },
  },
  'provider.claims.start.$id': {
    path: '/provider/claims/start/aaaaaaa1',
    get: providers('page'),
    posts: {
      nothing: { fields: {}, comes: providers('again') },
      start: { fields: { person: 'Ada Sample', position: 'director' }, comes: providers('done') },
    },
  },
  'provider.confirm': {
    path: '/provider/confirm?link=none-of-ours',
    get: 'gone',
    posts: { choose: { fields: { password: 'four plain words here' }, comes: 'gone' } },
  },
  'provider.invite': {
    path: '/provider/invite?link=none-of-ours',
    get: 'gone',
    posts: { accept: { fields: {}, comes: signedIn('gone') } },
  },
  'provider.organizations.$key': {
    path: async (cell) => `/provider/organizations/${(await organization(cell)).key}`,
    get: { own: claimants('page'), other: moderators('page') },
    posts: {
      invite: {
        fields: { intent: 'invite', email: 'not an address' },
        comes: { own: claimants('again'), other: strangersOfOrganization },
      },
      rename: {
        fields: { intent: 'rename', name: 'Another Name' },
        comes: { own: claimants('done'), other: strangersOfOrganization },
      },
      'remove nobody': {
        fields: { intent: 'remove', member: '0' },
        comes: { own: claimants('again'), other: strangersOfOrganization },
      },
      'hand over to nobody': {
        fields: { intent: 'hand-over', member: '0' },
        comes: { own: claimants('again'), other: strangersOfOrganization },
      },
      'take back nothing': {
        fields: { intent: 'take-back', invite: '0' },
        comes: { own: claimants('again'), other: strangersOfOrganization },
      },
      // The owner has to hand over first.
      leave: { fields: { intent: 'leave' }, comes: { own: nobodys, other: strangersOfOrganization } },
      'what it has no form for': {
        fields: { intent: 'drop' },
        comes: { own: claimants('refused'), other: moderators('refused') },
      },
    },
  },
  'provider.programs.$id.counts': {
    path: async (cell) => `/provider/programs/${await managedListing(cell)}/counts`,
    get: { own: claimants('page'), other: nobodys },
  },
  ...EDITING_PERMISSIONS,
  ...KEEPING_PERMISSIONS,
  'provider.reset': {
    path: '/provider/reset',
    get: 'page',
    posts: { ask: { fields: anAddress, comes: 'done' } },
  },
  'provider.sign-in._index': {
    path: '/provider/sign-in',
    get: { visitor: 'page', provider: 'done', 'moderator without code': 'done', moderator: 'done' },
    posts: {
      'sign in': {
        fields: ({ ownerId }) => ({ email: `nobody-${ownerId}@clinic.example`, password: 'x' }),
        comes: { visitor: 'again', provider: 'done', 'moderator without code': 'done', moderator: 'done' },
      },
    },
  },
  'provider.sign-in.code': {
    path: '/provider/sign-in/code',
    get: 'sign-in',
    posts: { code: { fields: { code: '000000' }, comes: 'sign-in' } },
  },
  'provider.sign-out': {
    path: '/provider/sign-out',
    get: 'done',
    posts: { 'sign out': { fields: {}, comes: 'done' } },
  },
  'provider.sign-up': {
    path: '/provider/sign-up',
    get: 'page',
    posts: { ask: { fields: anAddress, comes: 'done' } },
  },
  'robots[.]txt': page('/robots.txt'),
  search: page('/search?near=80202'),
  shortlist: page('/shortlist?p=aaaaaaa1'),
  'sitemap.$part': page('/sitemap/pages.xml'),
  'sitemap[.]xml': page('/sitemap.xml'),
  start: page('/start'),
  'states.$state.$city': page('/states/montana/helena'),
  'states.$state._index': page('/states/colorado'),
  'states._index': page('/states'),
  suggest: page('/suggest?q=denver'),
};
