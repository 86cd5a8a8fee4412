import type { Page } from '@playwright/test';
import type { DeskServer, TrialStory } from './serve-desk.ts';

/** How long a person waits with a long report, in milliseconds. */
export interface DeskSpeed {
  readonly words: number;
  readonly quotes: number;
  /** From the click until the first decision stands there. */
  readonly open: number;
  /** What the page’s thread had to do from a key until what it does is painted, for each key that was pressed. */
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

/** The best of so many counts: another process that wants the machine at the same time is no wait of the desk’s. */
const tries = 3;

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
  await page.getByRole('button', { name: /^Read (?:it|all)/ }).click();
  await page.locator('#open-card').waitFor();
  const quotes = await page.locator('[role=listbox] .line q').count();
  const opened: number[] = [];
  for (let count = 0; count < tries; count += 1) opened.push(await openingTime(page, address));
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
  const rounds: DeskSpeed['keys'][] = [];
  for (let count = 0; count < tries; count += 1) rounds.push(await pressKeys(page));
  return {
    words: text.split(/\s+/).length,
    quotes,
    open: Math.min(...opened),
    keys: bestOfRounds(rounds),
    preview: Math.min(...(await previewTimes(page))),
  };
}

/** Each key of the same sequence at its best: what is slow by itself is slow in every round. */
function bestOfRounds([first = [], ...others]: readonly DeskSpeed['keys'][]): DeskSpeed['keys'] {
  return first.map(({ key, took }, place) => ({
    key,
    took: Math.min(took, ...others.map((round) => round[place]?.took ?? took)),
  }));
}

async function openingTime(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  const line = page.locator('li.file', { hasText: 'A long day on the sound' }).getByRole('button');
  await line.waitFor();
  const from = performance.now();
  await line.click();
  await page.locator('#open-card').waitFor();
  return performance.now() - from;
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

/**
 * Each key by itself, until the second frame behind it: the time of the page’s own thread, which is what a key costs, so
 * that a machine with other work measures the same as an idle one.
 */
async function pressKeys(page: Page): Promise<DeskSpeed['keys']> {
  await page.locator('[role=listbox]').first().focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const keys: { key: string; took: number }[] = [];
  for (const key of pressed) {
    const before = await busy();
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    keys.push({ key, took: (await busy()) - before });
    await page.waitForTimeout(200);
  }
  await session.detach();
  return keys;
}

const letters = ['d', ' ', 'w'] as const;

async function previewTimes(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'Digest' }).waitFor();
  await page.waitForTimeout(1_000);
  let typed = 'The lamps were counte';
  await page.keyboard.type(typed);
  const times: number[] = [];
  for (const letter of letters) {
    await page.waitForTimeout(2_000);
    typed += letter;
    const shown = page.frameLocator('section.shown iframe').getByText(typed.trimEnd());
    const from = performance.now();
    await page.keyboard.type(letter);
    if (letter !== ' ') {
      await shown.waitFor();
      times.push(performance.now() - from);
    }
  }
  return times;
}
