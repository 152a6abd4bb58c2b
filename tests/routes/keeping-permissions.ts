import { answeredConfirmation, managedListing, organization } from '../fixtures/made-claims.ts';
import { HANDMADE, slugOf } from './handmade-directory.ts';
import {
  claimants,
  moderators,
  nobodys,
  type RouteAccess,
  strangersOfOrganization,
} from './route-callers.ts';

/** The routes by which listings are kept right without the editor. */
export const KEEPING_PERMISSIONS: Readonly<Record<string, RouteAccess>> = {
  'programs.$slug_.confirm': {
    path: `/programs/${slugOf(HANDMADE[0]!)}/confirm`,
    get: 'page',
    posts: {
      mail: { fields: { intent: 'mail', email: 'ada@gmail.com' }, comes: 'again' },
      'a wrong code': { fields: { intent: 'code', code: 'no code' }, comes: 'again' },
      'what it has no form for': { fields: { intent: 'approve' }, comes: 'refused' },
    },
  },
  'provider.answers': {
    path: '/provider/answers?link=none-of-ours',
    get: 'gone',
    posts: {
      nothing: { fields: {}, comes: 'done' },
      answer: { fields: { 'said-evening': 'yes' }, comes: 'done' },
    },
  },
  'provider.organizations.$key_.sites': {
    path: async (cell) => `/provider/organizations/${(await organization(cell)).key}/sites?mode=dry-run`,
    get: { own: claimants('page'), other: nobodys },
    posts: { 'no file': { fields: {}, comes: { own: claimants('again'), other: nobodys } } },
  },
  'provider.organizations.$key_.sheet[.]csv': {
    path: async (cell) => `/provider/organizations/${(await organization(cell)).key}/sheet.csv`,
    get: { own: claimants('page'), other: nobodys },
  },
  'provider.programs.$id.right': {
    path: async (cell) => `/provider/programs/${await managedListing(cell)}/right`,
    get: { own: claimants('page'), other: nobodys },
    posts: {
      'a section that nobody published': {
        fields: { section: 'care', published: '' },
        comes: { own: claimants('done'), other: nobodys },
      },
      'no section': {
        fields: { section: '__proto__' },
        comes: { own: claimants('refused'), other: nobodys },
      },
    },
  },
  'provider.reminders': {
    path: '/provider/reminders?link=1.none-of-ours',
    get: 'gone',
    posts: { stop: { fields: { intent: 'stop' }, comes: 'gone' } },
  },
  'moderate.confirmations.$id': {
    path: async (cell) => `/moderate/confirmations/${await answeredConfirmation(cell)}`,
    get: { own: strangersOfOrganization, other: moderators('page') },
    posts: { decide: { fields: {}, comes: { own: strangersOfOrganization, other: moderators('again') } } },
  },
  'moderate.programs.$id.code': {
    path: async (cell) => `/moderate/programs/${await managedListing(cell)}/code`,
    get: { own: strangersOfOrganization, other: moderators('page') },
    posts: { make: { fields: {}, comes: { own: strangersOfOrganization, other: moderators('page') } } },
  },
};
