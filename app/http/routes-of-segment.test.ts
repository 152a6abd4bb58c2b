import { expect, test } from 'vitest';
import { firstSegment, firstSegments, routesOfSegment } from './routes-of-segment.ts';

const ROUTES = {
  root: { path: '' },
  home: { parentId: 'root' },
  search: { parentId: 'root', path: 'search' },
  program: { parentId: 'root', path: 'programs/:slug' },
  report: { parentId: 'root', path: 'programs/:slug/report' },
  moderate: { parentId: 'root', path: 'moderate' },
  queue: { parentId: 'moderate', path: 'queue' },
  table: { parentId: 'root', path: 'compare.csv' },
  lost: { parentId: 'root', path: '*' },
};

test.each([
  ['the home page', '/', ['root', 'home', 'lost']],
  ['a page of one route', '/search', ['root', 'home', 'search', 'lost']],
  ['several routes below one word', '/programs/x/report', ['root', 'home', 'program', 'report', 'lost']],
  ['a route below a route', '/moderate/queue', ['root', 'home', 'moderate', 'queue', 'lost']],
  ['a dot in the word', '/compare.csv', ['root', 'home', 'table', 'lost']],
  ['capitals', '/SEARCH', ['root', 'home', 'search', 'lost']],
  ['encoded letters', '/%73earch', ['root', 'home', 'search', 'lost']],
  ['a word inside another', '/searching', ['root', 'home', 'lost']],
  ['what cannot be decoded', '/%E0%A4%A', ['root', 'home', 'lost']],
  ['a name that every object has', '/constructor', ['root', 'home', 'lost']],
])('%s', (_reason, pathname, ids) => {
  expect(Object.keys(routesOfSegment(ROUTES, firstSegment(pathname)))).toEqual(ids);
});

test('the words with which paths begin', () => {
  expect([...firstSegments(ROUTES)].sort()).toEqual([
    'compare.csv',
    'moderate',
    'programs',
    'queue',
    'search',
  ]);
});
