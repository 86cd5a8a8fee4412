import type { Page } from '@playwright/test';
import { addHandling, type Handling, nothingDone } from './keystroke-model.ts';

/** Somebody at the keyboard: whatever is pressed is counted. */
export interface DeskEditor {
  readonly page: Page;
  readonly done: () => Handling;
  /** Gets ready to decide something. */
  readonly decide: () => void;
  /** Presses keys one after the other; each modifier is a key too. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types a value or a name. */
  readonly type: (text: string) => Promise<void>;
  /** Types text of ours. */
  readonly write: (text: string) => Promise<void>;
  /** Goes on with Tab until something has the focus. */
  readonly tabTo: (selector: string) => Promise<void>;
  /** Waits for something, which takes the person’s time. */
  readonly wait: (task: Promise<unknown>) => Promise<void>;
}

const mostTabs = 80;

export function createDeskEditor(page: Page): DeskEditor {
  let handling = nothingDone;
  const count = (more: Partial<Handling>) => {
    handling = addHandling(handling, more);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count({ keys: key.split('+').length });
      await page.keyboard.press(key);
    }
  };
  return {
    page,
    done: () => handling,
    decide: () => count({ decisions: 1 }),
    press,
    type: async (text) => {
      count({ typed: text.length, numbers: text.match(/\d/g)?.length ?? 0 });
      await page.keyboard.type(text);
    },
    write: async (text) => {
      count({ ownWords: text.length });
      await page.keyboard.type(text);
    },
    tabTo: async (selector) => {
      const isThere = () =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        if (await isThere()) return;
        await press('Tab');
      }
      throw new Error(`No number of tabs leads to ${selector}.`);
    },
    wait: async (task) => {
      const from = performance.now();
      await task;
      count({ waited: performance.now() - from });
    },
  };
}
