import { fullName } from '#app/listings/full-name.ts';
import type { Picked } from './load-picked.server.ts';

export function nameOf(picked: Picked): string {
  if (picked.kind === 'unknown') return picked.pick;
  return picked.kind === 'program' ? fullName(picked) : picked.name;
}
