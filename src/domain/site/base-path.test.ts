import { expect, test } from 'vitest';
import { absoluteAddress, addressAt, pathInSite } from './base-path.ts';

test.each([
  ['/', '/'],
  ['/articles/', '/articles/'],
])('at the root of a host %s is %s', (path, address) => expect(addressAt(path)).toBe(address));

test.each(['/', '/articles/', '/timeline/#treaty'])('under a path %s is there and leads back', (path) => {
  const address = addressAt(path, '/sub/file/');
  expect(address).toBe(`/sub/file${path}`);
  expect(pathInSite(address, '/sub/file/')).toBe(path);
});

test('an address elsewhere has no path in the site', () =>
  expect(() => pathInSite('/articles/', '/sub/file/')).toThrow(
    '“/articles/” does not lie under /sub/file/.',
  ));

test.each([
  [undefined, '/sub/file/articles/'],
  ['https://lake.example', 'https://lake.example/sub/file/articles/'],
  ['https://lake.example/sub/file/', 'https://lake.example/sub/file/articles/'],
])('published at %s the address is %s', (home, address) =>
  expect(absoluteAddress('/sub/file/articles/', home)).toBe(address),
);
