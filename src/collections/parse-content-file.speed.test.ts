import { expect, test } from 'vitest';
import { cpuSeconds, patient } from '../../tests/cpu-seconds.ts';
import { parseYamlFile } from './parse-content-file.ts';

test('ten times as many fields cost no more than about ten times as much', patient, () => {
  const fields = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
  const cost = (count: number) => {
    const text = fields(count);
    return cpuSeconds(() => parseYamlFile(text, 'a.yaml'));
  };
  cost(1000);
  expect(cost(20_000)).toBeLessThan(Math.max(0.05, cost(2000)) * 40);
});
