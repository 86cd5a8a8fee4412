import { expect, test } from 'vitest';
import { allowConnection, policyHeader } from '../security-policy.ts';
import { type SearchSetting, SearchSettingSchema, searchEngines, searchOrigin } from './search-setting.ts';

const address = 'https://search.example/rpc/search';

test.each<[unknown, Partial<SearchSetting>]>([
  [{ engine: 'static' }, { engine: 'static' }],
  [
    { engine: 'http', address },
    { engine: 'http', address, fallback: 'static' },
  ],
  [
    { engine: 'http', address: 'http://localhost:3000/', fallback: 'none' },
    { engine: 'http', fallback: 'none' },
  ],
])('%j is where searches are answered', (written, read) => {
  expect(SearchSettingSchema.parse(written)).toMatchObject(read);
});

test.each([
  [{ engine: 'opensearch' }, '"static"|"http"'],
  [{ engine: 'http', address: 'search.example' }, '“search.example” is no address of a search server'],
  [{ engine: 'http', address: 'http://search.example/' }, 'begins with https://'],
  [{ engine: 'http', address: "https://x.example;script-src 'unsafe-inline'/" }, 'no address of a search'],
  [{ engine: 'http' }, '“engine: http” needs the address of its server'],
  [{ engine: 'http', address, fallback: 'both' }, '"static"|"none"'],
  [{ engine: 'static', address }, '“engine: static” has none'],
  [{ engine: 'static', server: address }, 'Unrecognized key'],
])('%j is refused with what is allowed', (written, said) => {
  expect(SearchSettingSchema.safeParse(written).error?.message).toContain(said.replaceAll('"', '\\"'));
});

test.each<[object, string, string | undefined]>([
  [{ engine: 'static' }, 'static', undefined],
  [{ engine: 'http', address }, 'http, static', 'https://search.example'],
  [{ engine: 'http', address, fallback: 'none' }, 'http', 'https://search.example'],
])('%j needs the engines “%s” and pages that reach %s', (written, engines, origin) => {
  const setting = SearchSettingSchema.parse(written);
  expect([searchEngines(setting), searchOrigin(setting)]).toEqual([engines, origin]);
});

test('the policy allows a search server beside the site itself, and nothing without one', () => {
  expect(allowConnection(policyHeader, undefined)).toBe(policyHeader);
  expect(allowConnection(policyHeader, 'https://search.example').split('; ')).toContain(
    "connect-src 'self' https://search.example",
  );
});
