import { setTimeout as wait } from 'node:timers/promises';
import type { Engine, InputAction } from './engine.ts';

/** A page in a browser of any engine, as a reader uses it. */
export interface EnginePage {
  /** Opens an address until its document is read; what it loads may still be on its way. */
  readonly open: (address: string) => Promise<void>;
  /** What a function returns or promises in the page. It cannot see what stands around it here. */
  readonly run: <Result, Given extends readonly unknown[]>(
    call: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** Moves the pointer to the first element that is shown, once it stands still. */
  readonly point: (css: string) => Promise<void>;
  readonly press: (css: string) => Promise<void>;
  /** Puts the caret into a field, and types. */
  readonly type: (css: string, text: string) => Promise<void>;
  /** Waits until an element is shown whose text has these words. */
  readonly see: (css: string, words?: string) => Promise<void>;
}

const patienceMs = 30_000;

export function usePage({ go, evaluate, act }: Engine): EnginePage {
  const run: EnginePage['run'] = async (call, ...given) =>
    JSON.parse(
      await evaluate(
        `(async () => JSON.stringify((await (${call})(...${JSON.stringify(given)})) ?? null))()`,
      ),
    );
  const move = async (css: string, ...then: InputAction['actions']): Promise<void> => {
    let before: Spot | null = null;
    const spot = await waitFor(css, async () => {
      const last = before;
      before = await run(bringIntoView, css);
      return last?.x === before?.x && last?.y === before?.y ? before : null;
    });
    await act([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', ...spot }, ...then] }]);
  };
  const press = (css: string): Promise<void> =>
    move(css, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
  return {
    open: async (address) => {
      await go(address);
      await waitFor(address, () => run(isRead, address));
    },
    run,
    point: move,
    press,
    type: async (css, text) => {
      await waitFor(`the caret in ${css}`, async () => {
        await press(css);
        return run(hasCaret, css);
      });
      await act([keys(text)]);
    },
    see: async (css, words = '') => {
      await waitFor(
        `${css} with “${words}”`,
        async () => (await run(shownText, css))?.includes(words) || undefined,
      );
    },
  };
}

/** What a question gives, asked until it gives something. While one page follows another there is none to be asked. */
async function waitFor<Found>(what: string, ask: () => Promise<Found | null | undefined>): Promise<Found> {
  let cause: unknown;
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(50)) {
    const found = await ask().catch((error: unknown) => {
      cause = error;
    });
    if (found !== null && found !== undefined) return found;
  }
  throw new Error(`Not seen: ${what}`, { cause });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function keys(text: string): InputAction {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return { type: 'key', id: 'keyboard', actions };
}

function isRead(address: string): true | null {
  return (location.href === address && document.readyState !== 'loading') || null;
}

function hasCaret(css: string): true | null {
  return document.activeElement?.matches(css) || null;
}

/** The middle of the first element that has a size, in whole pixels. */
function bringIntoView(css: string): Spot | null {
  const shown = [...document.querySelectorAll(css)].find(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0,
  );
  if (shown === undefined) return null;
  shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = shown.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

function shownText(css: string): string | null {
  const shown = [...document.querySelectorAll(css)].find((element) => element.checkVisibility());
  return shown?.textContent ?? null;
}
