import { GUIDES, guideHref } from '#app/guides/guides.ts';
import { countListings } from '#app/listings/listing-repository.server.ts';
import { findPublishedSlugs } from '#app/listings/slug-repository.server.ts';
import type { SearchEngine } from '#app/search/engine.ts';
import { programsOfState } from '#app/search/programs-of-state.server.ts';
import { STATES, slugOfState } from '#app/vocabulary/states.ts';
import type { Db } from '#db/connect.server.ts';
import { PLAIN_PATHS, PROGRAMS_A_PART, partPaths, type SitemapPart } from './sitemap.ts';

/** The path of each part of the sitemap. */
export async function findPartPaths(db: Db): Promise<string[]> {
  return partPaths(await countListings(db));
}

/** The paths of one part; empty where programs are fewer than it begins with. */
export async function findPathsOfPart(db: Db, engine: SearchEngine, part: SitemapPart): Promise<string[]> {
  if (part.kind === 'pages') return [...PLAIN_PATHS, ...GUIDES.map(({ slug }) => guideHref(slug))];
  if (part.kind === 'states') return findStatePaths(db, engine);
  const slugs = await findPublishedSlugs(db, {
    offset: (part.number - 1) * PROGRAMS_A_PART,
    limit: PROGRAMS_A_PART,
  });
  return slugs.map((slug) => `/programs/${slug}`);
}

/** States and cities that have a program. */
async function findStatePaths(db: Db, engine: SearchEngine): Promise<string[]> {
  const paths: string[] = [];
  for (const state of STATES) {
    const { total, cities } = await programsOfState(db, engine, state.code);
    if (total === 0) continue;
    const path = `/states/${slugOfState(state)}`;
    paths.push(path, ...cities.map(({ slug }) => `${path}/${slug}`));
  }
  return paths;
}
