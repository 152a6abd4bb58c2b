import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Env } from '#app/http/env.server.ts';
import { LOCATOR_TYPES, type LocatorType } from '#app/import/live/locator-page.ts';
import { GOOD_MANNERS } from '#app/import/live/polite-reader.server.ts';
import { fetchLocatorState, type LiveFile } from '#app/import/sources/findtreatment-live.server.ts';
import { isStateCode } from '#app/vocabulary/states.ts';
import { lateProgress } from './late-progress.ts';

/** The source that can be asked over the network. */
export const LIVE_SOURCE = 'findtreatment-api';

export interface LiveRequest {
  /** Two letters. */
  state: string;
  type: LocatorType;
}

interface LiveFlags {
  live?: boolean | undefined;
  state?: string | undefined;
  type?: string | undefined;
}

/** What `--live` asks for; undefined without it; a sentence where the flags do not go together. */
export function parseLiveFlags(
  { live = false, state, type = 'both' }: LiveFlags,
  source: string,
  files: readonly string[],
): LiveRequest | string | undefined {
  if (!live) {
    const isAlone = state !== undefined || type !== 'both';
    return isAlone ? '--state and --type go with --live.' : undefined;
  }
  if (source !== LIVE_SOURCE) return `Only ${LIVE_SOURCE} can be read with --live.`;
  if (files.length > 0) return 'Name files, or say --live; not both.';
  if (state === undefined) return 'Say which state: --state CO.';
  const code = state.toUpperCase();
  if (!isStateCode(code)) return `There is no state ${state}.`;
  const known = LOCATOR_TYPES.find((each) => each.toLowerCase() === type.toLowerCase());
  return known
    ? { state: code, type: known }
    : `--type is ${LOCATOR_TYPES.join(', ')}; it cannot be ${type}.`;
}

/** Reads a state from the locator into a file beside the database. Throws LiveError. */
export async function fetchLiveFile({ state, type }: LiveRequest, env: Env): Promise<LiveFile> {
  const { url: baseUrl, pauseMs, stateId } = env.findtreatment;
  const progress = lateProgress();
  try {
    return await fetchLocatorState({
      query: { baseUrl, state, type, ...(stateId === undefined ? {} : { stateId }) },
      folder: join(dirname(env.databaseFile), 'findtreatment-live'),
      day: localDay(new Date()),
      manners: { ...GOOD_MANNERS, pauseMs, userAgent: userAgent(env.publicUrl) },
      onProgress: (page, pages) => progress.show('fetching', page, pages),
    });
  } finally {
    progress.clear();
  }
}

/** Says who asks, and where they can be reached. */
function userAgent(publicUrl: string | undefined): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return `Stepwell/${version} (${publicUrl ? `+${publicUrl}` : 'a directory of treatment programs'})`;
}

/** The day on the operator's wall. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
