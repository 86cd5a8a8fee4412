import { expect, test } from 'vitest';
import { pageFile, pageUrl } from './page-place.ts';

const home = { address: 'https://lake.example/file/', base: '/file/' };

test.each([
  ['/', '/file/', 'index.html'],
  ['/people', '/file/people/', 'people/index.html'],
  ['/people/ann/', '/file/people/ann/', 'people/ann/index.html'],
  ['/404', '/file/404/', '404.html'],
  ['/quotes/by/day/2031-05-06/', '/file/quotes/by/day/2031-05-06/', 'quotes/by/day/2031-05-06/index.html'],
])('the page %s finds itself at %s and stands at %s', (pathname, address, file) => {
  expect(pageUrl(pathname, home).href).toBe(`https://lake.example${address}`);
  expect(pageFile(pathname, { type: 'page' })).toBe(file);
});

test.each([
  ['/manifest.webmanifest', 'manifest.webmanifest'],
  // A file whose name is a parameter is asked for with a slash, and written without.
  ['/cite/night.bib/', 'cite/night.bib'],
])('the file %s stands at %s', (pathname, file) => {
  expect(pageFile(pathname, { type: 'endpoint' })).toBe(file);
});

test('where nobody said where the site is, a page finds itself on a machine without a name', () => {
  expect(pageUrl('/people', { address: undefined, base: '/' }).href).toBe('http://localhost:4321/people/');
});
