import { expect, test } from '@playwright/test';
import { findBarriers, findBarriersInAllSettings } from './find-barriers.ts';

/** A page without barriers but for what the style puts up. */
const pageWith = (style: string) => `<!doctype html><html lang="en"><title>Lake talks</title><style>
  :root { color-scheme: light dark; color: #000; background: #fff }
  @media (prefers-color-scheme: dark) { :root { color: #fff; background: #000 } }
  a, button { color: inherit }
  button { min-width: 44px; min-height: 44px; background: inherit }
  ${style}</style><main><h1>Lake talks</h1><p>They met at the lake. <a href="/">Home</a></p><button>In</button><button>Out</button></main></html>`;

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

const small = 'button { min-width: 0; min-height: 0; width: 12px; height: 12px; padding: 0 }';

/** Each in one of five settings alone. */
const planted = [
  '@media (forced-colors: active) { p { forced-color-adjust: none; color: #999; background: #fff } }',
  `@media (width <= 320px) { img { display: block !important } ${small} }`,
  `@media (320px < width <= 360px) { h1 { width: 60px; height: 20px; overflow: auto } ${small} }`,
];

for (const { name, style, found } of [
  { name: 'nothing where nothing is', style: '', found: [] },
  {
    name: 'each barrier in the one that has it',
    style: planted.join('\n'),
    found: [
      /^at 320 px, image-alt/,
      /^at 320 px, target-size/,
      /^in forced colours, color-contrast/,
      /^with letters twice as large, scrollable-region-focusable/,
      /^with letters twice as large, target-size/,
    ],
  },
])
  test(`finds in five settings ${name}`, async ({ page }) => {
    await page.setContent(pageWith(style).replace('</main>', '<img src="/" style="display: none"></main>'));
    const barriers = (await findBarriersInAllSettings(page)).toSorted();
    expect(barriers).toEqual(found.map((pattern) => expect.stringMatching(pattern)));
  });
