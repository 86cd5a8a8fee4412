import type { Page } from '@playwright/test';
import type { DeskServer, TrialStory } from './serve-desk.ts';

/** How long a person waits with a long report, in milliseconds. */
export interface DeskSpeed {
  readonly words: number;
  readonly quotes: number;
  /** From the click until the first decision stands there. */
  readonly open: number;
  /** From a key until what it does is painted, for each key that was pressed. */
  readonly keys: readonly { readonly key: string; readonly took: number }[];
  /** From a letter in the digest until the page beside it has it. */
  readonly preview: number;
}

const paragraphCount = 300;

const subjects = ['pilots', 'boats', 'lamps', 'nets', 'tolls', 'dredgers', 'harbours', 'ferries'] as const;

/** A report of ten thousand words with a quote in every paragraph. */
export function longReport(): string {
  const paragraphs = Array.from({ length: paragraphCount }, (_, index) => {
    const subject = subjects[index % subjects.length];
    const speaker = index % 2 === 0 ? 'Edda Marlowe' : 'Joren Tveit';
    return `“The ${subject} of the sound number ${index + 1} wait for nobody today,” ${speaker} said. The ${subject} had been counted in the morning and again in the afternoon, and the figures did not agree with those of the year before last.`;
  });
  return ['A long day on the sound', 'Fjord Wire', '21 July 2031', ...paragraphs].join('\n\n');
}

/** Reads a long report in and measures what a person waits for. */
export async function measureSpeed(
  page: Page,
  { address }: DeskServer,
  story: TrialStory,
): Promise<DeskSpeed> {
  const text = longReport();
  story.drop('long-day.txt', text);
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^read/ }).click();
  await page.locator('#open-card').waitFor();
  const quotes = await page.locator('[role=listbox] .line q').count();
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  const line = page.locator('li.file', { hasText: 'A long day on the sound' }).getByRole('button');
  await line.waitFor();
  const from = performance.now();
  await line.click();
  await page.locator('#open-card').waitFor();
  const open = performance.now() - from;
  const keys = await pressKeys(page);
  return { words: text.split(/\s+/).length, quotes, open, keys, preview: await previewTime(page) };
}

const pressed = [
  'ArrowDown',
  'ArrowDown',
  '2',
  'o',
  '1',
  't',
  'u',
  'x',
  'x',
  'ArrowUp',
  'Enter',
  'Enter',
  'z',
  'y',
  'y',
  'Shift+ArrowLeft',
];

/** Each key by itself, from its event until the second frame behind it. */
async function pressKeys(page: Page): Promise<DeskSpeed['keys']> {
  await page.locator('[role=listbox]').first().focus();
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { tookEach: took });
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
  const keys: { key: string; took: number }[] = [];
  for (const key of pressed) {
    const before = await countTaken(page);
    await page.keyboard.press(key);
    await page.waitForFunction(
      (count) => (window as unknown as { tookEach: number[] }).tookEach.length > count,
      before,
    );
    await page.waitForTimeout(200);
    const took = await page.evaluate(
      () => (window as unknown as { tookEach: number[] }).tookEach.at(-1) ?? 0,
    );
    keys.push({ key, took });
  }
  return keys;
}

function countTaken(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { tookEach: number[] }).tookEach.length);
}

async function previewTime(page: Page): Promise<number> {
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'Digest' }).waitFor();
  await page.waitForTimeout(1_000);
  const shown = page.frameLocator('section.shown iframe').getByText('The lamps were counted');
  await page.keyboard.type('The lamps were counte');
  await page.waitForTimeout(2_000);
  const from = performance.now();
  await page.keyboard.type('d');
  await shown.waitFor();
  return performance.now() - from;
}
