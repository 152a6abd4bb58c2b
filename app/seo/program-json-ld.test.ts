import { expect, test } from 'vitest';
import { programJsonLd } from './program-json-ld.ts';

const PROGRAM = {
  name: 'Juniper Steps',
  url: 'https://a.example/programs/juniper',
  street: '210 Sample Avenue, Suite 4',
  city: 'Denver',
  zip: '80202',
  state: 'CO',
  addressHidden: false,
  phone: '3035550142',
  website: 'https://junipersteps.example/',
  offers: ['Cognitive behavioral therapy (CBT)'],
};

test('says what is known', () => {
  expect(programJsonLd(PROGRAM)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: 'Juniper Steps',
    url: 'https://a.example/programs/juniper',
    telephone: '+13035550142',
    sameAs: 'https://junipersteps.example/',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '210 Sample Avenue, Suite 4',
      addressLocality: 'Denver',
      addressRegion: 'CO',
      postalCode: '80202',
      addressCountry: 'US',
    },
    availableService: [{ '@type': 'MedicalTherapy', name: 'Cognitive behavioral therapy (CBT)' }],
  });
});

test('what is not known is left out, not empty', () => {
  const { name, url, state } = PROGRAM;
  expect(programJsonLd({ name, url, state, addressHidden: false, offers: [] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name,
    url,
    address: { '@type': 'PostalAddress', addressRegion: 'CO', addressCountry: 'US' },
  });
});

test('a withheld address stays withheld, whatever is handed in', () => {
  const text = JSON.stringify(programJsonLd({ ...PROGRAM, addressHidden: true }));
  for (const part of ['Sample', 'Denver', '80202']) expect(text).not.toContain(part);
});
