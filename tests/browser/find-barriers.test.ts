import { expect, test } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';

/** A page without barriers but for what the style puts up. */
const pageWith = (style: string) => `<!doctype html><html lang="en"><title>Lake talks</title><style>
  :root { color-scheme: light dark; color: #000; background: #fff }
  @media (prefers-color-scheme: dark) { :root { color: #fff; background: #000 } }
  a { color: inherit }
  ${style}</style><main><h1>Lake talks</h1><p>They met at the lake. <a href="/">Home</a></p></main></html>`;

test('a page without barriers has none', async ({ page }) => {
  await page.setContent(pageWith(''));
  expect(await findBarriers(page)).toEqual([]);
});

for (const [barrier, style, found] of [
  ['pale in light alone', '@media (prefers-color-scheme: light) { h1 { color: #999 } }', [/^color-contrast/]],
  [
    'pale in the dark alone',
    '@media (prefers-color-scheme: dark) { p { color: #333 } }',
    [/^in dark, color-c/],
  ],
  ['enough for AA, not for AAA', 'p { color: #717171 }', [/^color-contrast/, /^in dark, color-contrast/]],
  [
    'a link that only its colour tells from the text around it',
    '@media (prefers-color-scheme: dark) { a { text-decoration: none; color: #ddd } }',
    [/^in dark, link-in-text-block/],
  ],
] as const)
  test(`finds what is ${barrier}`, async ({ page }) => {
    await page.setContent(pageWith(style));
    expect(await findBarriers(page)).toEqual(found.map((pattern) => expect.stringMatching(pattern)));
  });
