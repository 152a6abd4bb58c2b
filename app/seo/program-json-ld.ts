/** What a program's page hands to machines: names and places as people read them, and no more. */
export interface DescribedProgram {
  name: string;
  /** The page's own address. */
  url: string;
  /** Absent where withheld. */
  street?: string;
  city?: string;
  zip?: string;
  /** USPS code. */
  state: string;
  addressHidden: boolean;
  /** Ten digits. */
  phone?: string;
  /** The program's own site, a web address. */
  website?: string;
  /** Labels of the care and therapies that it is known to offer. */
  offers: readonly string[];
}

/**
 * The program in schema.org's words. Marks, openings, plans, tracks and office hours are left out: there is no place in
 * it for who said so and when, and without that they would say more than is known.
 */
export function programJsonLd(program: DescribedProgram): Record<string, unknown> {
  const { name, url, phone, website, offers } = program;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name,
    url,
    address: addressOf(program),
    ...(phone ? { telephone: `+1${phone}` } : {}),
    ...(website ? { sameAs: website } : {}),
    ...(offers.length > 0
      ? { availableService: offers.map((each) => ({ '@type': 'MedicalTherapy', name: each })) }
      : {}),
  };
}

function addressOf({ addressHidden, street, city, zip, state }: DescribedProgram): Record<string, string> {
  const region = { '@type': 'PostalAddress', addressRegion: state, addressCountry: 'US' };
  if (addressHidden) return region;
  return {
    ...region,
    ...(street ? { streetAddress: street } : {}),
    ...(city ? { addressLocality: city } : {}),
    ...(zip ? { postalCode: zip } : {}),
  };
}
