import type { Page } from '@playwright/test';

/** Numbers of which a page shows the first figures on one line and the others on the next: 16 that reads as 1 and 6. */
export function brokenNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest('svg, pre, code, .visually-hidden')) continue;
      const text = node.textContent ?? '';
      for (const { index, 0: number } of text.matchAll(/(?<![\p{L}\p{N}/._-])\d{2,}(?![\p{L}\p{N}/_-])/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${number} in “${text.trim().slice(0, 40)}”`);
      }
    }
    return broken;
  });
}
