/** Cards are there to be framed, and nothing else is: on every host. */
import { describe, expect, test } from 'vitest';
import { apacheFile } from './apache-file.ts';
import { caddyFile } from './caddy-file.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import { everyAnswer, everyCardAnswer } from './site-headers.ts';

test('a card may be framed by anybody, and for the rest is kept like every page', () => {
  const said = new Map(everyCardAnswer);
  expect(said.get('Content-Security-Policy')).toMatch(/; frame-ancestors \*$/);
  expect(said.get('Content-Security-Policy')?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
    new Map(everyAnswer).get('Content-Security-Policy'),
  );
  expect(everyAnswer.map(([name]) => name).filter((name) => !said.has(name))).toEqual(['X-Frame-Options']);
});

describe.each([
  ['Netlify and Cloudflare', headersFile('/sub/'), '/sub/embed/*\n', '  ! X-Frame-Options\n'],
  ['Apache', apacheFile('/sub/'), '#^/sub/embed/#">\n', 'Header always unset X-Frame-Options\n'],
  ['nginx', nginxFile(), 'location /embed/ {\n', undefined],
  ['Caddy', caddyFile(), 'header @card {\n', undefined],
])('the file for %s', (_, text, place, unsaid) => {
  const [before = '', cards = ''] = text.split(place);

  test('lets cards be framed, in one place', () => {
    expect(cards).toContain('frame-ancestors *');
    expect(text.split('frame-ancestors *').length).toBe(2);
    if (unsaid === undefined) expect(cards).not.toContain('X-Frame-Options');
    else expect(cards).toContain(unsaid);
  });

  test('lets nothing else be framed', () => {
    expect(before).toContain("frame-ancestors 'none'");
    expect(before).toContain('X-Frame-Options');
  });
});
