import type { Page } from '@playwright/test';

/** The beginnings of texts that another one is printed over. */
export function textsPrintedOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { readonly box: DOMRect; readonly text: string }[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (text === '' || !isSeen || node.parentElement?.closest('.visually-hidden, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ box, text });
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    return lines.flatMap(({ box, text }, at) => {
      for (const { box: other } of lines.slice(at + 1)) {
        if (other.top >= box.bottom) return [];
        const high = Math.min(box.bottom, other.bottom) - other.top;
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (wide > 4 && high > 0.6 * Math.min(box.height, other.height)) return [text.slice(0, 40)];
      }
      return [];
    });
  });
}
