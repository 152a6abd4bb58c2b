import { describe, expect, test } from 'vitest';
import { addressKey } from './address-key.ts';
import { streetKey, unitsDiffer } from './street-key.ts';

describe('one street written in two ways', () => {
  test.each([
    ['6010 Amarillo Boulevard West', '6010 West Amarillo Boulevard', 'direction behind or before the name'],
    ['1420 West St Germain Street', '1420 West Street Germain Street', 'St, Saint and Street'],
    ['10292 S Progress Way', '10292 South Progress Way', 'short direction'],
    ['897 U.S. Highway 287', '897 US HWY 287', 'numbered highway'],
    ['22664 State Route 73', '22664 Highway 73', 'state route'],
    ['12 Fifth Avenue', '12 5th Ave.', 'ordinal'],
    ['7 Cañon Road', '7 Canon Rd', 'accent'],
    ["5 Queen's Court", '5 Queens Ct', 'apostrophe'],
    ['2616 W. Colorado Ave., suite 7', '2616 West Colorado Avenue', 'unit behind the street'],
    ['191 E. Orchard Rd. # A', '191 East Orchard Road', 'number sign'],
    ['50 Main Street 2nd Floor', '50 Main St', 'floor'],
  ])('%s = %s (%s)', (a, b) => {
    expect(streetKey(a, '').street).toBe(streetKey(b, '').street);
  });
});

describe('streets that differ', () => {
  test.each([
    ['440 West 600 North', '440 North 600 West', 'the grid gives two directions a meaning'],
    ['1701 Townsend', '1701 North Central Avenue', 'other names'],
    ['8402 Clay Street', '8406 Clay Street', 'other numbers'],
    ['89-15 Woodhaven Boulevard', '89 Woodhaven Boulevard', 'a hyphen in a house number'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(streetKey(a, '').street).not.toBe(streetKey(b, '').street);
  });
});

describe('no street', () => {
  test.each([
    ['- - -', '', '2023'],
    ['---', '', '2022'],
    ['', '', 'blank'],
    [' - ', '---', 'marks in both columns'],
    ['#', '', 'a mark without a number'],
  ])('"%s" "%s" has no key (%s)', (street1, street2) => {
    expect(streetKey(street1, street2)).toEqual({ street: '', unit: '', house: '' });
    expect(addressKey({ street1, street2, zip: '80202' })).toBe('');
  });

  test('nor has an address without a ZIP', () => {
    expect(addressKey({ street1: '1 Main Street', street2: '', zip: '' })).toBe('');
  });
});

test('the streets change places where only the second begins with a number', () => {
  const swapped = streetKey('Memorial Hospital', '12 Main Street');
  expect(swapped.street).toBe('12 main st');
  expect(swapped.house).toBe('12');
  expect(streetKey('Courthouse Square', '2nd Floor').street).toBe('courthouse sq');
});

test('the address key leaves the unit out and cuts ZIP+4', () => {
  const suite = addressKey({ street1: '12 Main Street', street2: 'Suite 4', zip: '80202-1234' });
  expect(suite).toBe('12 main st|80202');
  expect(addressKey({ street1: '12 Main St. Ste 9', street2: '', zip: '80202' })).toBe(suite);
});

describe('units', () => {
  const unit = (street2: string): string => streetKey('1 Main Street', street2).unit;
  test.each([
    ['Suite 104-105', 'Suites 104-106', false, 'ranges overlap'],
    ['Suite 1-A', 'Suite 1A', false, 'hyphen'],
    ['Suite 200', 'Suite 201', true, 'other doors'],
    ['6th Floor', '2nd and 3rd Floors', true, 'other floors'],
    ['Floor 3', '3rd Floor', false, 'a floor in two ways'],
    ['Ground Floor', '2nd Floor', true, 'ground floor'],
    ['2nd Floor', 'Suite 210', false, 'a floor and a door can be one place'],
    ['Suite 5', '', false, 'blank says nothing'],
    ['P.O. Box 12', 'Suite 5', false, 'a post box is no door'],
    ['Building C, Suite 143', 'Building C', false, 'one building'],
    ['Building C', 'Building D', true, 'other buildings'],
  ])('%s / %s differ: %s (%s)', (a, b, differ) => {
    expect(unitsDiffer(unit(a), unit(b))).toBe(differ);
    expect(unitsDiffer(unit(b), unit(a))).toBe(differ);
  });
});
