import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { QueueKind } from './queue-kinds.ts';

export const QUEUE_PATH = '/moderate';
export const LOG_PATH = '/moderate/log';

export function queuePath(kind: QueueKind, page = 1): string {
  return `${QUEUE_PATH}?kind=${kind}${page > 1 ? `&page=${page}` : ''}`;
}

export const reportPath = (id: number) => `/moderate/reports/${id}`;
export const confirmationPath = (id: number) => `/moderate/confirmations/${id}`;
export const callCodePath = (publicId: string) => `/moderate/programs/${publicId}/code`;
export const absentPath = (publicId: string) => `/moderate/absent/${publicId}`;
export const conflictPath = (publicId: string, term: TermSlug) => `/moderate/conflicts/${publicId}/${term}`;
export const credentialPath = (publicId: string, term: TermSlug) =>
  `/moderate/credentials/${publicId}/${term}`;
