/** Hundreds of hostile texts in every field, in addresses and in the reader’s own check: nothing runs and nothing leaves the site. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { parseXml } from '@rgrove/parse-xml';
import { parse as parseCsv } from 'csv-parse/sync';
import { typeOf } from '../../src/exports/headers/site-headers.ts';
import { writeHostileStory } from '../hostile/hostile-story.ts';
import { hostileStrings, runningStrings } from '../hostile/hostile-strings.ts';
import { runCarelessly } from '../hostile/run-carelessly.ts';
import { elementsOf, readBuiltPages } from '../site/built-pages.ts';

const site = 'dist-hostile';
const origin = 'https://hostile.example';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const { fields } = writeHostileStory(folder);
    expect(fields).toBeGreaterThan(100);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/dateline.ts', 'build', '--content', folder, '--out', site],
      { encoding: 'utf8', env: { ...process.env, SITE_URL: origin, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    expect(status, stderr).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What happened in a browser that must not. */
interface Watched {
  readonly context: BrowserContext;
  /** What ran, each with the page it ran on. */
  readonly ran: string[];
  /** Addresses elsewhere that something was asked of. */
  readonly left: Set<string>;
}

/** A browser without the site’s policy, which alone would stop nearly everything. */
async function watch(context: BrowserContext): Promise<Watched> {
  const ran: string[] = [];
  const left = new Set<string>();
  await context.exposeFunction('ran', (what: unknown) => ran.push(String(what)));
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      left.add(url.href);
      return route.abort();
    }
    const path = join(site, decodeURIComponent(url.pathname), url.pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(path)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path, contentType: typeOf(extname(path)) ?? 'application/octet-stream' });
  });
  return { context, ran, left };
}

const pages = () => readBuiltPages(site);

/** Of pages that are made alike one is enough, the one that says most. */
function pageOfEachKind() {
  const kindOf = (address: string) =>
    address.replace(/(?<=^\/[^/]+\/).+$/, (rest) => rest.replace(/[^/]+/g, '*'));
  return [...Map.groupBy(pages(), ({ address }) => kindOf(address)).values()].flatMap(
    (alike) => alike.toSorted((one, other) => other.html.length - one.html.length)[0] ?? [],
  );
}

/** Some of them, each element and each way out among them; `HOSTILE=all` fires all, which takes a minute. */
const fired = runningStrings.filter((_, index) => process.env['HOSTILE'] === 'all' || index % 7 === 0);

test('on a page that prints its texts as they are nearly all of them run or leave', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const { left } = await watch(context);
  const page = await context.newPage();
  await page.route(`${origin}/unsafe`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>unsafe' }),
  );
  await page.goto(`${origin}/unsafe`);
  const ran = await page.evaluate(runCarelessly, fired);
  const silent = fired.filter((text, index) => !ran.includes(index) && !text.includes('elsewhere'));
  expect(silent.length, silent.join('\n')).toBeLessThan(fired.length / 10);
  expect(left.size).toBe(8);
  await context.close();
});

test('on the site none runs and none leaves, on a page of every kind, with the policy off', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const { ran, left } = await watch(context);
  const page = await context.newPage();
  const opened = pageOfEachKind();
  expect(opened.length).toBeGreaterThan(15);
  for (const { address } of opened) {
    await page.goto(origin + address);
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
      for (const reason of document.querySelectorAll<HTMLElement>('[popover]')) reason.showPopover();
    });
  }
  expect([ran, [...left]]).toEqual([[], []]);
  await context.close();
});

test('in an address, in the search and in the reader’s own check none runs and none leaves', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const { ran, left } = await watch(context);
  const page = await context.newPage();
  const some = hostileStrings.filter((_, index) => index % 30 === 0).map(encodeURIComponent);
  for (const text of some) await page.goto(`${origin}/quotes/?q=${text}&speaker=${text}#${text}`);
  for (const text of some.slice(0, 6)) {
    await page.goto(`${origin}/timeline/?person=${text}&kind=${text}#${text}`);
    await page.goto(`${origin}/check/?report=${text}#text=${text}`);
    await page.goto(`${origin}/articles/treaty-signed-by-night/?cited=${text}#${text}`);
  }
  await page.goto(`${origin}/check/`);
  await page.getByRole('textbox').first().fill(hostileStrings.join('\n\n'));
  await page.waitForTimeout(500);
  expect([ran, [...left]]).toEqual([[], []]);
  await context.close();
});

test('no link, form or frame of a page leads to what runs', () => {
  const wrong = pages().flatMap((page) =>
    elementsOf(page).flatMap(({ tagName, properties }) =>
      ['href', 'src', 'action', 'formAction', 'data', 'srcDoc', 'xLinkHref'].flatMap((name) => {
        const value = properties[name];
        return value === undefined || /^(?:https?:|mailto:|data:image\/|[/#?]|[\w.-]+$)/i.test(String(value))
          ? []
          : [`${page.address} ${tagName} ${name}=${String(value)}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('data for machines is whole: JSON-LD, feeds, JSON, calendars, and tables without formulas', () => {
  const inPages = pages().flatMap(({ html }) =>
    Array.from(
      html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
      ([, text = '']) => text,
    ),
  );
  expect(inPages.length).toBeGreaterThan(10);
  for (const text of inPages) JSON.parse(text);
  const read = (pattern: string) => globSync(join(site, pattern)).map((path) => readFileSync(path, 'utf8'));
  for (const text of read('**/*.{json,jsonld,webmanifest}')) JSON.parse(text);
  for (const text of read('**/*.{xml,atom,rss,svg}')) parseXml(text);
  const cells = read('**/*.csv')
    .flatMap((text) => parseCsv(text, { relax_column_count: true }) as string[][])
    .flat();
  expect(cells.length).toBeGreaterThan(500);
  expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
});
