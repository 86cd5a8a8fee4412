import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { patient } from '../../../tests/cpu-seconds.ts';

const script = new URL('tend-memory.ts', import.meta.url).href;

/** The largest heap, in bytes, of a process that has some in use and makes garbage that lives for a while. */
function largestHeap(begin: string): number {
  const code = `
    import { tendMemory } from '${script}';
    ${begin}
    const texts = (count) => Array.from({ length: count }, (_, number) => ({ number, list: [number] }));
    const used = texts(300_000);
    let largest = 0;
    let late = [];
    for (let round = 0; round < 300; round += 1) {
      late = [...late.slice(-14), texts(60_000)];
      largest = Math.max(largest, process.memoryUsage().heapTotal);
    }
    console.log(used.length > 0 ? largest : 0);`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  );
}

test('garbage is collected sooner than it is without', patient, () => {
  expect(largestHeap('tendMemory();')).toBeLessThan(0.8 * largestHeap(''));
});
