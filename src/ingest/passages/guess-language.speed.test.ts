import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { guessLanguage } from './guess-language.ts';

test('a megabyte costs no more than its beginning', () => {
  expect(cpuSeconds(() => guessLanguage('a'.repeat(1_000_000)))).toBeLessThan(1);
});
