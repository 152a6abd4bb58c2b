import type { SearchDocument } from '#app/search/document.ts';
import { FACETS, type Facet } from '#app/vocabulary/facets.ts';
import { type TermSlug, termsOfFacet } from '#app/vocabulary/terms.ts';
import { cityName, wordsOfListing } from './generated-words.ts';
import { bell, between, pick, type Random, seededRandom } from './seeded-random.ts';
import { STATE_WEIGHTS } from './state-weights.ts';

const DATES = ['2022', '2023', '2024', '2024-05-31', '2025-08-19', '2026-02-03', '2026-11-20'];

/** Share of a facet's terms that a listing affirms on average; facets that are not here: `USUAL_SHARE`. */
const SHARES: Partial<Record<Facet, number>> = {
  care: 0.4,
  payers: 0.09,
  languages: 0.05,
  accreditation: 0.25,
};
const USUAL_SHARE = 0.57;
/** Few terms are ever denied outright: one in four, and those by so many. */
const NO_SHARE = 0.09;
const TERMS_PER_DENIABLE = 4;

interface City {
  name: string;
  state: string;
  zips: string[];
  latitude: number;
  longitude: number;
}

/** Each state's cities lie around its middle; the first are the larger ones. */
function citiesOf(random: Random, wordRandom: Random): City[][] {
  return STATE_WEIGHTS.map(([state, weight, latitude, longitude]) =>
    Array.from({ length: 3 + Math.round(weight / 12) }, () => ({
      name: cityName(wordRandom),
      state,
      zips: Array.from({ length: between(wordRandom, 1, 9) }, () =>
        String(between(wordRandom, 501, 99_950)).padStart(5, '0'),
      ),
      latitude: latitude + bell(random) * 1.2,
      longitude: longitude + bell(random) * 1.5,
    })),
  );
}

function cityPicker(random: Random, wordRandom: Random): () => City {
  const cities = citiesOf(random, wordRandom);
  const draws = STATE_WEIGHTS.flatMap(([, weight], state) => Array<number>(weight).fill(state));
  return () => {
    const ofState = cities[pick(random, draws)]!;
    return ofState[Math.floor(random() ** 2 * ofState.length)]!;
  };
}

interface Likelihood {
  slug: TermSlug;
  yes: number;
  no: number;
}

function likelihoods(random: Random): Likelihood[] {
  return FACETS.flatMap(termsOfFacet).map(({ slug, facet }, index) => ({
    slug,
    yes: (SHARES[facet] ?? USUAL_SHARE) * (0.4 + 1.2 * random()),
    no: index % TERMS_PER_DENIABLE === 0 ? NO_SHARE : 0,
  }));
}

/** `count` listings, the same for the same seed: spread like people, about 85 terms affirmed and 5 denied of each. */
export function* generatedDocuments({
  count,
  seed,
}: {
  count: number;
  seed: number;
}): Generator<SearchDocument> {
  const random = seededRandom(seed);
  // Of its own, so that listings with other words are otherwise the same.
  const wordRandom = seededRandom(seed + 1_000);
  const nextCity = cityPicker(random, wordRandom);
  const terms = likelihoods(random);
  for (let id = 1; id <= count; id++) {
    const city = nextCity();
    const richness = 0.65 + 0.7 * random();
    const yes: TermSlug[] = [];
    const no: TermSlug[] = [];
    for (const term of terms) {
      const draw = random();
      if (draw < term.yes * richness) yes.push(term.slug);
      else if (draw > 1 - term.no) no.push(term.slug);
    }
    const aboutMentalHealth = random() < 0.4 && !yes.includes('intensive-outpatient');
    const addressWithheld = random() < 0.02;
    yield {
      id,
      ...(addressWithheld
        ? withoutAddress(wordsOfListing(wordRandom, city))
        : wordsOfListing(wordRandom, city)),
      state: city.state,
      ...(addressWithheld || random() < 0.01 ? {} : { point: pointIn(city, random) }),
      addressWithheld,
      yes,
      no,
      careNotAsked: aboutMentalHealth ? ['intensive-outpatient', 'day-treatment'] : [],
      signatures: [],
      confirmedOn: pick(random, DATES),
      completeness: yes.length + no.length,
    };
  }
}

function withoutAddress({ name, program }: Pick<SearchDocument, 'name' | 'program'>) {
  return program === undefined ? { name } : { name, program };
}

/** Most stand near the middle of the city, some far out. */
function pointIn(city: City, random: Random): { latitude: number; longitude: number } {
  const spread = 0.03 + 0.3 * random() ** 3;
  return {
    latitude: round(city.latitude + bell(random) * spread),
    longitude: round(city.longitude + bell(random) * spread),
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
