import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionsKey } from './collections-key.ts';
import { contentFiles } from './content-loader.ts';

const key = Symbol.for(collectionsKey);
afterEach(() => Reflect.deleteProperty(globalThis, key));

/** Notes whether anything of Astro is asked for. */
function load(): { readonly asked: readonly PropertyKey[]; readonly done: Promise<void> } {
  const asked: PropertyKey[] = [];
  const context = new Proxy({} as LoaderContext, {
    get: (_, name) => {
      asked.push(name);
      throw new Error('planted');
    },
  });
  const { load: run } = contentFiles({ base: 'people', pattern: '*.yaml', schema: z.object({}) });
  return { asked, done: run(context) };
}

test('nothing is loaded where the process has the content of its collections already', async () => {
  Object.assign(globalThis, { [key]: new Map() });
  const { asked, done } = load();
  await done;
  expect(asked).toEqual([]);
});

test('files are loaded where it has not', async () => {
  const { asked, done } = load();
  await expect(done).rejects.toThrow('planted');
  expect(asked).not.toEqual([]);
});

/** A store as Astro keeps it from one start to the next. */
function keptStore() {
  const notes = new Map<string, string>();
  let cleared = 0;
  const context = {
    meta: {
      get: (name: string) => notes.get(name),
      set: (name: string, text: string) => notes.set(name, text),
    },
    store: {
      clear: () => {
        cleared += 1;
      },
    },
  } as unknown as LoaderContext;
  return { context, cleared: () => cleared };
}

test('what was read of another story, or by another schema, is read anew', async () => {
  const { context, cleared } = keptStore();
  const start = async (base: string, schema: z.ZodType) => {
    const { load: run } = contentFiles({ base, pattern: '*.yaml', schema });
    // What comes after is Astro's.
    await run(context).catch(() => undefined);
    return cleared();
  };
  expect(await start('people', z.object({}))).toBe(1);
  expect(await start('people', z.object({}))).toBe(1);
  expect(await start('copy/people', z.object({}))).toBe(2);
  expect(await start('copy/people', z.object({ name: z.string() }))).toBe(3);
});
