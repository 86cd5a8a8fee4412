/** What readers do, in Firefox and in WebKit: Debian's packages of both, with the built site. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { exampleSaved, exampleSite } from '../example-folder.ts';
import { longestOfEachKind } from '../site/built-pages.ts';
import type { Engine } from './engines/engine.ts';
import { type EnginePage, usePage } from './engines/engine-page.ts';
import { startFirefox } from './engines/firefox.ts';
import { complaintsKey, type ListeningSite, serveListening } from './engines/listening-site.ts';
import { startWebkit } from './engines/webkit.ts';
import { findProgram, programs } from './programs.ts';

const found = (name: keyof typeof programs): string => findProgram(programs[name]) ?? '';
const starts: Readonly<Record<string, () => Promise<Engine>>> = {
  Firefox: () => startFirefox(found('firefox')),
  WebKit: () =>
    startWebkit({ browser: found('webkit'), driver: found('webkitDriver'), screen: found('screen') }),
};

const phone = [360, 800] as const;
/** A line that is broken elsewhere, where letters are set on whole pixels: half of what is called a good page. */
const mostShift = 0.05;
const desk = [1280, 900] as const;
const courier = readFileSync(`${exampleSaved}/averill-courier.txt`, 'utf8');

describe.each(Object.keys(starts))('%s', (name) => {
  let site: ListeningSite;
  let engine: Engine;
  let page: EnginePage;
  const open = (path: string) => page.open(site.home + path);

  beforeAll(async () => {
    site = await serveListening();
    engine = (await starts[name]?.()) as Engine;
    page = usePage(engine);
  }, 60_000);
  afterAll(async () => {
    await engine?.stop();
    site?.stop();
  });

  test('a word is looked for from the front page, and the first hit leads to where it was said', async () => {
    await engine.resize(...desk);
    await open('/');
    await page.press('.site-search');
    await page.type('input[type="search"]', 'foghorn');
    await page.see('.hits mark', 'foghorn');
    await page.see('.search-count', '1 quote');
    await page.press('.hits .hit-link');
    // The words stand on both pages: whoever looks too early is still on the first, and goes on before the second has come.
    await expect.poll(() => page.run(() => document.querySelector('.hits') === null)).toBe(true);
    await page.see('main h1');
    await page.see('main', 'foghorn');
  });

  test('a facet narrows the quotes and is taken back', async () => {
    await open('/quotes/?q=harbour');
    await page.see('.hits .hit-link');
    const hits = () => page.run(() => document.querySelectorAll('.hits > li').length);
    const all = await hits();
    await page.press('aside button[aria-pressed="false"]');
    await page.see('aside button[aria-pressed="true"]');
    await expect.poll(hits).toBeLessThan(all);
    await page.press('aside button[aria-pressed="true"]');
    await expect.poll(hits).toBe(all);
  });

  test('a day of the strip names its events under the pointer, and leads there', async () => {
    await open('/timeline/');
    await page.point('.strip-wide a .strip-target');
    await page.see('.strip-hint');
    await page.press('.strip-wide a .strip-target');
    await expect.poll(() => page.run(() => document.querySelectorAll(':target').length)).toBe(1);
  });

  test('a grade says its reason beside its mark', async () => {
    await open('/timeline/');
    await page.press('main button[popovertarget]');
    await page.see('.reason:popover-open');
    const [mark, reason, room] = await page.run(() => {
      const box = (element: Element | null | undefined) => {
        const { left = 0, right = 0, top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return { left, right, top, bottom };
      };
      const shown = document.querySelector('.reason:popover-open');
      const buttons = [...document.querySelectorAll('main button[popovertarget]')];
      return [
        box(
          buttons.find(
            (button) => button.getAttribute('popovertarget') === shown?.id && button.checkVisibility(),
          ),
        ),
        box(shown),
        { left: 0, right: innerWidth, top: 0, bottom: innerHeight },
      ] as const;
    });
    expect(reason.left).toBeGreaterThanOrEqual(room.left);
    expect(reason.right).toBeLessThanOrEqual(room.right);
    const gaps = [reason.top - mark.bottom, mark.top - reason.bottom];
    expect(Math.min(...gaps.map(Math.abs))).toBeLessThan(20);
  });

  test('pages are dark where the reader has it dark', async () => {
    await open('/');
    const paper = (scheme: string) =>
      page.run((wanted) => {
        document.documentElement.style.colorScheme = wanted;
        return getComputedStyle(document.body).backgroundColor;
      }, scheme);
    expect(await paper('light')).not.toBe(await paper('dark'));
  });

  test('/check/ finds the words of a report, and the word that was changed', async () => {
    await open('/check/');
    const check = async (text: string) => {
      await page.run((words) => {
        const field = document.querySelector('textarea');
        if (field !== null) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await page.press('main form button');
    };
    await check(courier);
    await page.see('.check-headline', ' found');
    await page.see('.check-verdict', '10 quotes');
    await check(courier.replace('gone home at nine', 'gone home at ten'));
    await page.see('.check-headline', '1 reads otherwise');
    await page.see('.check-difference ins', 'ten');
  });

  test('no kind of page scrolls sideways on a phone, moves when its fonts come, or complains', async () => {
    await engine.resize(...phone);
    const faults: string[] = [];
    for (const address of longestOfEachKind(exampleSite)) {
      await open(address);
      const { room, width, shift } = await page.run(measurePage);
      if (room !== phone[0] || width > room) faults.push(`${address} is ${width} px wide in ${room}`);
      if (shift > mostShift) faults.push(`${address} moves by ${shift}`);
    }
    const complaints = await page.run((key) => sessionStorage.getItem(key) ?? '[]', complaintsKey);
    expect([...faults, ...JSON.parse(complaints)]).toEqual([]);
  });

  // WebKit without a graphics card keeps it too, and takes minutes for it on a busy machine.
  if (name !== 'Firefox') return;
  test('the worker keeps the site, and a page that was not open before comes without a server', async () => {
    const server = createSiteServer(exampleSite);
    const home = `http://localhost:${await listenFrom(0, server)}`;
    await page.open(`${home}/`);
    await page.run(() => navigator.serviceWorker.ready.then(() => null));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await page.open(`${home}/people/`);
    await page.see('main h1', 'People');
  });
});

/**
 * How wide a page is, and how far it moves when its own fonts take the place of those that stand for them: the part of the
 * screen that moves times how far of it, as browsers reckon layout shifts.
 */
async function measurePage(): Promise<Readonly<Record<'room' | 'width' | 'shift', number>>> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  const parts = [...document.querySelectorAll('header, main, main *, footer')];
  const places = async (): Promise<readonly (readonly [number, number])[]> => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    return parts.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return [Math.min(top, innerHeight), Math.min(bottom, innerHeight)];
    });
  };
  const late = await places();
  const width = document.documentElement.scrollWidth;
  for (const { cssRules } of document.styleSheets)
    for (const [at, { cssText }] of [...[...cssRules].entries()].toReversed())
      if (cssText.startsWith('@font-face') && cssText.includes('url('))
        cssRules[at]?.parentStyleSheet?.deleteRule(at);
  const early = await places();
  const moved = early.flatMap(([top, bottom], at) => {
    const [lateTop = top, lateBottom = bottom] = late[at] ?? [];
    const distance = Math.abs(top - lateTop);
    return distance < 3 ? [] : [{ distance, from: Math.min(top, lateTop), to: Math.max(bottom, lateBottom) }];
  });
  const reach =
    Math.max(0, ...moved.map(({ to }) => to)) - Math.min(innerHeight, ...moved.map(({ from }) => from));
  const furthest = Math.max(0, ...moved.map(({ distance }) => distance));
  return { room: innerWidth, width, shift: (Math.max(0, reach) / innerHeight) * (furthest / innerHeight) };
}
