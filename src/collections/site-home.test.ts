import { afterEach, expect, test, vi } from 'vitest';
import { atHome, readSiteHome } from './site-home.ts';

const example = 'examples/harbour-treaty/content';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('what the environment says wins over the story', () => {
  vi.stubEnv('SITE_URL', 'https://lake.example/a/');
  vi.stubEnv('BASE_PATH', '/b');
  expect(readSiteHome(example)).toEqual({ address: 'https://lake.example/b/', base: '/b/' });
  expect(atHome({ address: 'https://elsewhere.example' }).address).toBe('https://lake.example/b/');
});

test.each([
  ['SITE_URL', 'lake.example', 'SITE_URL “lake.example” is not where a site lies'],
  ['BASE_PATH', 'sub', 'BASE_PATH “sub” is not the path of a site: write one like /sub/file/'],
])('what is wrong in %s is named, with what to do', (name, value, says) => {
  vi.stubEnv(name, value);
  expect(() => readSiteHome(example)).toThrow(says);
  expect(() => readSiteHome(example)).toThrow('set it anew, or unset it');
});
