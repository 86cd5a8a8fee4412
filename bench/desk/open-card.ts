import type { Page } from '@playwright/test';

/** What stands on the open card. */
export interface OpenCard {
  readonly heading: string;
  readonly kind: 'report' | 'quote' | 'claim' | 'person' | 'event' | 'other';
  /** It cannot be settled as it is. */
  readonly lacks: boolean;
  /** Enter makes a new record of it. */
  readonly records: boolean;
  /** What the rows say. */
  readonly rows: Readonly<Record<string, string>>;
  /** The numbered answers of the open row. */
  readonly options: readonly { readonly label: string; readonly isChosen: boolean }[];
  /** How many decisions wait, this one included. */
  readonly waiting: number;
}

export async function readCard(page: Page): Promise<OpenCard | undefined> {
  return page.evaluate(() => {
    const card = document.querySelector('#open-card');
    if (card === null) return undefined;
    const textOf = (found: Element | null) => found?.textContent?.trim() ?? '';
    const ownText = (found: Element | null) =>
      textOf(found?.firstChild?.nodeType === 3 ? found : null)
        .replace(textOf(found?.querySelector('small') ?? null), '')
        .trim();
    const rows = [...card.querySelectorAll('.row')].map((row) => [
      textOf(row.querySelector('.label')),
      ownText(row.querySelector('.value')) || textOf(row.querySelector('.opt[aria-pressed=true] b')),
    ]);
    const place = textOf(card.querySelector('header .hint'));
    const kinds = [
      ['report', /^the report itself/],
      ['quote', /^quote \d/],
      ['person', /^a new person/],
      ['event', /^a new event/],
    ] as const;
    const isClaim = card.querySelector('tr.mine') !== null || rows.some(([label]) => label === 'Fact');
    return {
      heading: textOf(card.querySelector('#open-words')),
      kind: isClaim ? ('claim' as const) : (kinds.find(([, begin]) => begin.test(place))?.[0] ?? 'other'),
      lacks: textOf(card.querySelector('button.main')).startsWith('Lacks'),
      records: textOf(card.querySelector('button.main')).startsWith('Record'),
      rows: Object.fromEntries(rows) as Record<string, string>,
      options: [...card.querySelectorAll('.opt[aria-keyshortcuts]')].map((option) => ({
        label: textOf(option.querySelector('b')),
        isChosen: option.getAttribute('aria-pressed') === 'true',
      })),
      waiting: Number(textOf(document.querySelector('nav.steps [aria-current] .n'))),
    };
  });
}
