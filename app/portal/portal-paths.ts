export const CLAIM_FIND_PATH = '/provider/claims/new';
export const PROPOSE_PATH = '/provider/claims/propose';
export const INVITE_PATH = '/provider/invite';

export const claimPath = (key: string) => `/provider/claims/${key}`;
export const papersPath = (key: string) => `/provider/claims/${key}/papers`;
export const startPath = (publicId: string) => `/provider/claims/start/${publicId}`;
export const organizationPath = (key: string) => `/provider/organizations/${key}`;
export const CONFIRM_PATH = '/provider/answers';
export const confirmPath = (slug: string) => `/programs/${slug}/confirm`;
export const sitesPath = (key: string, mode: string) => `${organizationPath(key)}/sites?mode=${mode}`;
export const sheetPath = (key: string) => `${organizationPath(key)}/sheet.csv`;
export const rightPath = (publicId: string) => `/provider/programs/${publicId}/right`;
export const remindersPath = (link: string) => `/provider/reminders?link=${encodeURIComponent(link)}`;
export const countsPath = (publicId: string) => `/provider/programs/${publicId}/counts`;
export const claimDecisionPath = (key: string) => `/moderate/claims/${key}`;
export const paperPath = (key: string, paper: string) => `/moderate/claims/${key}/papers/${paper}`;

/** Where a program's page is edited, by the listing's public id. */
export const programPath = (publicId: string) => `/provider/programs/${publicId}`;
export const sectionPath = (publicId: string, section: string) =>
  `${programPath(publicId)}/sections/${section}`;
export const differencesPath = (publicId: string) => `${programPath(publicId)}/differences`;
export const previewPath = (publicId: string) => `${programPath(publicId)}/preview`;
export const historyPath = (publicId: string) => `${programPath(publicId)}/history`;
export const editDecisionPath = (id: number) => `/moderate/edits/${id}`;
