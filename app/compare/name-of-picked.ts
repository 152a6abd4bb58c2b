import type { Picked } from './load-picked.server.ts';

export function nameOf(picked: Picked): string {
  if (picked.kind === 'unknown') return picked.pick;
  return picked.kind === 'program' && picked.program ? `${picked.name}: ${picked.program}` : picked.name;
}
