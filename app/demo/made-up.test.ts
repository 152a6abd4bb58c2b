import { describe, expect, it, test } from 'vitest';
import { codes } from 'zipcodes/lib/codes.js';
import { distanceMeters } from '#app/places/distance.ts';
import { generatePrograms } from './generate-programs.ts';
import { METRO_AREAS } from './metro-areas.ts';

const ROWS = generatePrograms('stepwell').flatMap(({ rows }) => rows);
const PLACES = METRO_AREAS.flatMap(({ places }) => places);
const NAMES = [...new Set(ROWS.flatMap(({ name1, name2 }) => [name1, name2]))];

describe('nothing in it can be taken for real', () => {
  it('has only phones that are kept for fiction, with an area code of the place', () => {
    const areaCodes = new Set(PLACES.map(({ areaCode }) => areaCode));
    const phones = ROWS.flatMap(({ mainPhone, intakePhones }) => [
      ...(mainPhone ? [mainPhone] : []),
      ...intakePhones,
    ]);
    expect(phones.length).toBeGreaterThan(1000);
    for (const phone of phones) {
      expect(phone).toMatch(/^\d{3}55501\d\d(?: x\d+)?$/);
      expect(areaCodes).toContain(phone.slice(0, 3));
    }
  });

  it('gives no two programs one number', () => {
    const owners = new Map<string, string>();
    for (const { key, mainPhone } of ROWS) {
      if (mainPhone === undefined) continue;
      expect(owners.get(mainPhone) ?? key).toBe(key);
      owners.set(mainPhone, key);
    }
  });

  it('has websites only under .example', () => {
    for (const { website } of ROWS) {
      if (website !== undefined) expect(new URL(website).hostname).toMatch(/^www\.[a-z-]+\.example$/);
    }
  });

  it('has only streets that cannot be', () => {
    const streets = new Set(ROWS.map(({ street1 }) => street1.replace(/^\d+ /, '')));
    streets.delete('');
    expect([...streets].sort()).toEqual([
      'Example Street',
      'Fictional Boulevard',
      'Former Address Street',
      'Imaginary Court',
      'Make Believe Drive',
      'Once Upon Way',
      'Placeholder Lane',
      'Pretend Parkway',
      'Sample Avenue',
      'Specimen Road',
      'Storybook Terrace',
    ]);
  });

  test.each([
    [
      'a chain of treatment centers',
      /hazelden|betty ford|caron|sierra tucson|phoenix house|odyssey|gateway|acadia|aurora|banyan/i,
    ],
    ['a charity', /salvation|goodwill|catholic|lutheran|jewish|volunteers of america|harbor light|ymca/i],
    [
      'a hospital or health system',
      /kaiser|mayo|cedars|sinai|mercy|providence|sutter|intermountain|denver health/i,
    ],
    ['a public body', /samhsa|county|state of|department|federal|medical center/i],
    ['a faith', /saint|st\.|christ|bethel|baptist|church/i],
  ])('has no name that sounds like %s', (_reason, pattern) => {
    expect(NAMES.filter((name) => pattern.test(name))).toEqual([]);
  });

  it('says in each row that it is made up', () => {
    for (const { raw } of ROWS) expect(raw.note).toBe('Made up. This program does not exist.');
  });
});

describe('a withheld address', () => {
  it('is nowhere in the row, its kept cells included', () => {
    const hidden = ROWS.filter(({ addressHidden }) => addressHidden);
    expect(hidden.length).toBeGreaterThan(40);
    for (const row of hidden) {
      expect([row.street1, row.street2, row.zip, row.point]).toEqual(['', '', '', undefined]);
      expect([row.raw.street1, row.raw.street2, row.raw.zip]).toEqual(['', '', '']);
    }
  });
});

describe('places', () => {
  it.each(METRO_AREAS)('$id has at least ten ZIPs', ({ places }) => {
    expect(new Set(places.map(({ zip }) => zip)).size).toBe(places.length);
    expect(places.length).toBeGreaterThanOrEqual(10);
  });

  it.each(PLACES)('$zip is a real ZIP of $state', ({ zip, state, latitude, longitude }) => {
    const known = codes[zip];
    expect(known?.state).toBe(state);
    if (known) expect(distanceMeters(known, { latitude, longitude })).toBeLessThan(100);
  });

  it('has street points within two miles of the middle of their ZIP', () => {
    const byZip = new Map(PLACES.map((place) => [place.zip, place]));
    for (const { point, zip } of ROWS) {
      const place = byZip.get(zip);
      if (point && place) expect(distanceMeters(point, place)).toBeLessThan(3200);
    }
  });
});
