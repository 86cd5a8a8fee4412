import { describe, expect, test } from 'vitest';
import { HomeEnvironmentSchema, resolveSiteHome, siteHomeFields } from './site-home.ts';

const lake = 'https://lake.example';
const other = 'https://other.example';

test.each([
  ['nobody says anything', {}, {}, undefined, '/'],
  ['the story names a host', { address: lake }, {}, `${lake}/`, '/'],
  [
    'the story names a host with a path',
    { address: `${lake}/sub/file` },
    {},
    `${lake}/sub/file/`,
    '/sub/file/',
  ],
  ['the story names a path alone', { base: '/sub' }, {}, undefined, '/sub/'],
  [
    'the story names a path beside an address',
    { address: `${lake}/a/`, base: '/b/' },
    {},
    `${lake}/b/`,
    '/b/',
  ],
  ['the environment names a host', { address: `${lake}/a/` }, { address: other }, `${other}/`, '/'],
  ['the environment names a path', { address: `${lake}/a/` }, { base: '/b' }, `${lake}/b/`, '/b/'],
  [
    'the environment names both',
    { base: '/a/' },
    { address: `${other}/x/`, base: '/b/' },
    `${other}/b/`,
    '/b/',
  ],
  [
    'the environment names an address beside a path of the story',
    { base: '/a/' },
    { address: `${other}/x/` },
    `${other}/x/`,
    '/x/',
  ],
])('where %s', (_, story, environment, address, base) =>
  expect(resolveSiteHome(story, environment)).toEqual({ address, base }),
);

describe('an address of a site', () => {
  test.each([
    'https://lake.example',
    'http://lake.example:8080/sub',
    'https://lake.example/~ann/file-2.0_b/',
  ])('is %s', (address) => expect(siteHomeFields.address.safeParse(address).success).toBe(true));

  test.each([
    'lake.example',
    'ftp://lake.example/',
    'https://lake.example/?q=1',
    'https://lake.example/#top',
    'https://lake.example/my file/',
  ])('is not %s', (address) => expect(siteHomeFields.address.safeParse(address).success).toBe(false));
});

describe('a path of a site', () => {
  test.each(['/', '/sub', '/sub/file/', '/file.v2/'])('is %s', (base) =>
    expect(siteHomeFields.base.safeParse(base).success).toBe(true),
  );

  test.each(['', 'sub/', '//sub/', '/../', '/a b/', 'C:/Program Files/sub/', '/Файл/'])(
    'is not %j, and the message says what to write',
    (base) =>
      expect(siteHomeFields.base.safeParse(base).error?.issues[0]?.message).toContain(
        `“${base}” is not the path of a site: write one like /sub/file/`,
      ),
  );
});

test('an empty value in the environment says nothing', () =>
  expect(HomeEnvironmentSchema.parse({ SITE_URL: '', BASE_PATH: '' })).toEqual({}));
