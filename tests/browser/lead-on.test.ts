/** Long stories, which no built site here is: the script that leads from an id to the page on which its record stands. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from '@playwright/test';

const script = stripTypeScriptTypes(readFileSync('src/browser/kit/lead-on.ts', 'utf8'));
const pages: Readonly<Record<string, string>> = {
  '/days/': `<a id="event--talks" href="/in/2031-05/#event--talks" data-leads-on>Talks</a>
    <a href="/in/2031/" data-begins="day-2031">2031</a> <a href="/in/2031-05/" data-begins="day-2031-05">May 2031</a>`,
  '/events/':
    '<a href="/talks/" data-begins="talks-">Talks</a> <a href="/talks-two/" data-begins="talks-two-">Two</a>',
  '/parts/': '<div data-alone="/cite/*/"><a href="/in/2031/">2031</a></div>',
};

test.beforeEach(async ({ page }) => {
  await page.route('http://lead.example/**', (route) => {
    const body = pages[new URL(route.request().url()).pathname];
    const html = `<!doctype html><title>A page</title>${body ?? ''}`;
    return route.fulfill({
      contentType: 'text/html',
      body: body === undefined ? html : `${html}<script type="module">${script}\nleadOn();</script>`,
    });
  });
});

for (const [from, to] of [
  ['/days/#event--talks', '/in/2031-05/#event--talks'],
  ['/days/#talks', '/in/2031-05/#event--talks'],
  ['/days/#day-2031-05-17', '/in/2031-05/#day-2031-05-17'],
  ['/days/#day-2031-06-01', '/in/2031/#day-2031-06-01'],
  ['/days/#day-2032-01-01', '/days/#day-2032-01-01'],
  ['/events/#fact--talks--length', '/talks/#fact--talks--length'],
  ['/events/#talks-two-length', '/talks-two/#talks-two-length'],
  ['/parts/#event--talks', '/cite/talks/#event--talks'],
  ['/parts/#fact--talks--length', '/cite/talks/#fact--talks--length'],
  ['/parts/', '/parts/'],
  ['/parts/#elsewhere', '/parts/#elsewhere'],
] as const)
  test(`${from} leads to ${to}`, async ({ page }) => {
    await page.goto(`http://lead.example${from}`);
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(`http://lead.example${to}`);
  });
