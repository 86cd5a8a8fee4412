import type { Page } from '@playwright/test';

const fewestCharacters = 8;

/** What has no room in a window: values of which a line holds fewer than eight characters, keys and panes that run out of their box. */
export function findCramped(page: Page): Promise<readonly string[]> {
  return page.evaluate((fewest) => {
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isSeen = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const values = [...document.querySelectorAll('dd, .value, .opt b, .diff > span, label > .field')].filter(
      (element) => {
        const widthOfSign = Number.parseFloat(getComputedStyle(element).fontSize) / 2;
        const isShort = (element.textContent ?? '').trim().length < fewest && element.localName !== 'input';
        return isSeen(element) && !isShort && element.clientWidth < fewest * widthOfSign;
      },
    );
    const boxes = [
      ...document.querySelectorAll('.plain, .btn, .steps button, .foot, .bar, .pane, .dlg'),
    ].filter((element) => isSeen(element) && element.scrollWidth > element.clientWidth + 1);
    return [
      ...values.map((element) => `narrow: ${nameOf(element)}`),
      ...boxes.map((element) => `runs over: ${nameOf(element)}`),
    ];
  }, fewestCharacters);
}
