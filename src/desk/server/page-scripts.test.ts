import { expect, test } from 'vitest';
import { bundlePage, createPageScripts } from './page-scripts.ts';

test('the scripts of the page are the page and the thread that it starts, and import nothing', async () => {
  const scripts = await bundlePage('/news/');
  const [page, thread] = ['main.js', 'propose-worker.js'].map((name) => scripts.get(name));
  expect([...scripts.keys()]).toHaveLength(2);
  expect(page).toContain('"/news/desk/page/propose-worker.js"');
  for (const script of [page, thread]) expect(script).not.toMatch(/^import\b/m);
});

test('they are made once, and anew when their code was changed or could not be read', async () => {
  let made = 0;
  const { read, forget } = createPageScripts(async () => {
    made += 1;
    if (made === 3) throw new Error('planted');
    return new Map([['main.js', String(made)]]);
  });
  expect(await Promise.all([read('main.js'), read('main.js')])).toEqual(['1', '1']);
  forget();
  expect(await read('main.js')).toBe('2');
  forget();
  await expect(read('main.js')).rejects.toThrow('planted');
  expect(await read('main.js')).toBe('4');
  expect(await read('other.js')).toBeUndefined();
});
