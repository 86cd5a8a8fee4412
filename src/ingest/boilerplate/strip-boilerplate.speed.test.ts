import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { toPassages } from '../passages/passage.ts';
import { stripBoilerplate } from './strip-boilerplate.ts';

test.each(['a', '"', "'a", ' ', '#a ', 'share ', 'by A ', '(', '\u00a0'])(
  'reads a megabyte of %j in linear time',
  (unit) => {
    const source = unit.repeat(1_000_000 / unit.length);
    expect(cpuSeconds(() => stripBoilerplate(toPassages(source)))).toBeLessThan(1);
  },
);
