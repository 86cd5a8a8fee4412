import { expect, test } from 'vitest';
import { dataFile, type FileMeasure } from './data-file.ts';

const words = 'The lock opens at nine.\n';
const measure: FileMeasure = {
  bytes: 24,
  sha256: 'fa73fc70df75ac5a274bb0f0790fd047705c7eb58bc8ec70a9048794614aa294',
};

/** A file, and how often it was written. */
function makeFile() {
  let times = 0;
  const file = dataFile({
    path: 'lock.txt',
    mediaType: 'text/plain',
    from: [],
    write: () => {
      times += 1;
      return new TextEncoder().encode(words);
    },
  });
  return { file, timesWritten: () => times };
}

test('a file that was written is measured without being written again', () => {
  const { file, timesWritten } = makeFile();
  expect(new TextDecoder().decode(file.write())).toBe(words);
  expect([file.measure(), timesWritten()]).toEqual([measure, 1]);
});

test('a file is measured once, and written anew for whoever asks', () => {
  const { file, timesWritten } = makeFile();
  expect([file.measure(), file.measure(), timesWritten()]).toEqual([measure, measure, 1]);
  expect([file.write(), file.write(), timesWritten()]).toEqual([file.write(), file.write(), 3]);
});
