import { expect, test } from 'vitest';
import { pageFile, pageUrl } from './page-place.ts';

const home = { address: 'https://lake.example/file/', base: '/file/' };

test.each([
  ['page', '/', '/file/', 'index.html'],
  ['page', '/people', '/file/people/', 'people/index.html'],
  ['page', '/people/ann/', '/file/people/ann/', 'people/ann/index.html'],
  ['page', '/404', '/file/404/', '404.html'],
  [
    'page',
    '/quotes/by/day/2031-05-06/',
    '/file/quotes/by/day/2031-05-06/',
    'quotes/by/day/2031-05-06/index.html',
  ],
  ['endpoint', '/manifest.webmanifest', '/file/manifest.webmanifest', 'manifest.webmanifest'],
  // A file whose name is a parameter is asked for with a slash, and written without.
  ['endpoint', '/cite/night.bib/', '/file/cite/night.bib/', 'cite/night.bib'],
])('the %s %s finds itself at %s and stands at %s', (type, pathname, address, file) => {
  expect(pageUrl(pathname, { route: { type }, home }).href).toBe(`https://lake.example${address}`);
  expect(pageFile(pathname, { type })).toBe(file);
});

test('where nobody said where the site is, a page finds itself on a machine without a name', () => {
  expect(pageUrl('/people', { route: { type: 'page' }, home: { address: undefined, base: '/' } }).href).toBe(
    'http://localhost:4321/people/',
  );
});
