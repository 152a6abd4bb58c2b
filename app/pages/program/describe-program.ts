import type { Messages } from '#app/language/messages.ts';
import { fullName } from '#app/listings/full-name.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import { webAddressOf } from '#app/listings/web-address.ts';
import type { DescribedProgram } from '#app/seo/program-json-ld.ts';
import type { Facet } from '#app/vocabulary/facets.ts';
import { wordsOfTerm } from '#app/vocabulary/term-words.ts';
import type { TermSlug } from '#app/vocabulary/terms.ts';
import type { ProgramData } from './load-program.server.ts';
import { placeOfProgram } from './place-of-program.ts';

const INTENSIVE: TermSlug = 'intensive-outpatient';

/** Title and description. Many programs share name and city, so the street stands in both where it may be shown. */
export function describeProgram(
  data: ProgramData,
  { program: words }: Messages,
): { title: string; description: string } {
  const name = fullName(data);
  const place = [data.street, data.unit, placeOfProgram(data)].filter(Boolean).join(', ');
  const phone = data.phones[0]?.number;
  return {
    title: words.title(name, place),
    description: words.description(name, place, isIntensive(data), phone && phoneText(phone)),
  };
}

/** The program as machines read it; `url` is its page's address. */
export function programForMachines(data: ProgramData, url: string): DescribedProgram {
  const { street, unit, city, zip, state, addressHidden } = data;
  const phone = data.phones[0]?.number;
  const website = data.website && webAddressOf(data.website)?.href;
  return {
    name: fullName(data),
    url,
    ...(street ? { street: [street, unit].filter(Boolean).join(', ') } : {}),
    ...(city ? { city } : {}),
    ...(zip ? { zip } : {}),
    state,
    addressHidden,
    ...(phone ? { phone } : {}),
    ...(website ? { website } : {}),
    offers: [...(isIntensive(data) ? [INTENSIVE] : []), ...yesTerms(data, 'therapies')].map(
      (term) => wordsOfTerm(term).label,
    ),
  };
}

function isIntensive(data: ProgramData): boolean {
  return yesTerms(data, 'care').includes(INTENSIVE);
}

function yesTerms(data: ProgramData, facet: Facet): TermSlug[] {
  return data.facts[facet].filter(({ answer }) => answer === 'yes').map(({ term }) => term);
}
