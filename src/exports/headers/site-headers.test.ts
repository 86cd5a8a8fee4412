import { describe, expect, test } from 'vitest';
import { apacheFile } from './apache-file.ts';
import { caddyFile } from './caddy-file.ts';
import { headersFile } from './headers-file.ts';
import { nginxBrotliFile, nginxFile } from './nginx-file.ts';
import { everyAnswer, isLasting, lastingAnswer, typeOf } from './site-headers.ts';

/** Written anew by `npx vitest run src/exports/headers -u`. */
test.each([
  ['nginx.conf', nginxFile],
  ['nginx-brotli.conf', nginxBrotliFile],
  ['Caddyfile', caddyFile],
])('deploy/%s says what the source says', async (name, write) => {
  await expect(write()).toMatchFileSnapshot(`../../../deploy/${name}`);
});

describe.each([
  ['Netlify and Cloudflare', headersFile('/'), (name: string, value: string) => `  ${name}: ${value}\n`],
  ['Apache', apacheFile('/'), (name: string, value: string) => `  Header always set ${name} "${value}"\n`],
  ['nginx', nginxFile(), (name: string, value: string) => `add_header ${name} "${value}" always;\n`],
  ['Caddy', caddyFile(), (name: string, value: string) => ` "${value}"\n`.replace(/^/, name)],
])('the file for %s', (_, text, written) => {
  test.each(everyAnswer)('sends %s', (name, value) => {
    expect(text).toContain(written(name, value));
  });

  test('lets files whose names change with what they hold be kept', () => {
    const [before = '', after = ''] = text.split('_astro');
    for (const [name, value] of lastingAnswer) {
      expect(before).not.toContain(`${name}: ${value}`);
      expect(after).toContain(written(name, value).trim());
    }
  });
});

test('in nginx a location with headers of its own names all of them', () => {
  const [, location = ''] = nginxFile().split('location ');
  for (const [name, value] of everyAnswer)
    expect(location).toContain(`add_header ${name} "${value}" always;`);
});

test.each([
  ['/_astro/page.abc.js', true],
  ['/search/0a1b2c/days.txt', true],
  ['/articles/', false],
  ['/sw.js', false],
])('whether %s never changes under its name: %s', (path, lasting) => expect(isLasting(path)).toBe(lasting));

test.each([
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.exe', undefined],
])('the type of %s is %s', (ending, type) => expect(typeOf(ending)).toBe(type));

test('under a path every file for a host names it', () => {
  for (const text of [headersFile('/sub/'), apacheFile('/sub/'), nginxFile('/sub/'), caddyFile('/sub/')]) {
    expect(text).not.toMatch(/[ ^]\/(?:404|_astro)/);
    expect(text).toMatch(/\/sub\//);
  }
});

test('Apache leads on from former addresses', () => {
  const moved = [{ from: '/people/hold/', to: '/timeline/#holt' }];
  expect(apacheFile('/sub/', moved)).toContain(
    'RewriteRule "^people/hold/$" "/sub/timeline/#holt" [R=301,NE,L]\n',
  );
});

test('no value ends the quotes in which a file puts it, nor the line', () => {
  for (const [, value] of [...everyAnswer, ...lastingAnswer]) expect(value).not.toMatch(/["\\$`{}\n]/);
});
