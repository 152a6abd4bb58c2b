import { listingWithWaitingName, managedProposal } from '../fixtures/made-listings.ts';
import {
  type Cell,
  claimants,
  moderators,
  nobodys,
  type RouteAccess,
  strangersOfOrganization,
} from './route-callers.ts';

const ofManaged = (rest: string) => async (cell: Cell) =>
  `/provider/programs/${(await managedProposal(cell)).publicId}${rest}`;

/** The routes on which programs write their pages, and on which a moderator decides on a change. */
export const EDITING_PERMISSIONS: Readonly<Record<string, RouteAccess>> = {
  'moderate.edits.$id': {
    path: async (cell) => `/moderate/edits/${await listingWithWaitingName(cell)}`,
    get: { own: strangersOfOrganization, other: moderators('page') },
    posts: {
      'decide nothing': { fields: {}, comes: { own: strangersOfOrganization, other: moderators('again') } },
    },
  },
  'provider.programs.$id._index': {
    path: ofManaged(''),
    get: { own: claimants('page'), other: nobodys },
  },
  'provider.programs.$id.differences': {
    path: ofManaged('/differences'),
    get: { own: claimants('page'), other: nobodys },
    posts: { 'publish nothing': { fields: {}, comes: { own: claimants('again'), other: nobodys } } },
  },
  'provider.programs.$id.history': {
    path: ofManaged('/history'),
    get: { own: claimants('page'), other: moderators('page') },
    posts: {
      'bring back nothing': {
        fields: { revision: '0' },
        comes: { own: claimants('refused'), other: nobodys },
      },
    },
  },
  'provider.programs.$id.preview': {
    path: ofManaged('/preview'),
    get: { own: claimants('page'), other: moderators('page') },
  },
  'provider.programs.$id.sections.$section': {
    path: ofManaged('/sections/care'),
    get: { own: claimants('page'), other: nobodys },
    posts: {
      save: {
        fields: { intent: 'save', version: '0', detox: 'no' },
        comes: { own: claimants('done'), other: nobodys },
      },
      'drop what is not there': {
        fields: { intent: 'discard', version: '0' },
        comes: { own: claimants('done'), other: nobodys },
      },
      'take back what does not wait': {
        fields: { intent: 'take-back' },
        comes: { own: claimants('done'), other: nobodys },
      },
    },
  },
};
