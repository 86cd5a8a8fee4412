import { expect, test } from 'vitest';
import { errorAddress, reportError } from './report-error.ts';

const report = reportError({ title: 'The lake & the dam', address: '/lake/', says: 'It is calm.' });

test.each([
  [
    'a mail with its subject and text',
    'mailto:desk@lake.example',
    'mailto:desk@lake.example?subject=Error%3A%20The%20lake%20%26%20the%20dam&body=Page%3A%20%2Flake%2F%0AIt%20says%3A%20It%20is%20calm.%0A',
  ],
  [
    'a form that keeps what its address asks for',
    'https://issues.example/new?labels=error',
    'https://issues.example/new?labels=error&title=Error%3A%20The%20lake%20%26%20the%20dam&body=Page%3A',
  ],
])('leads to %s', (_, corrections, address) =>
  expect(errorAddress({ corrections }, report)?.startsWith(address)).toBe(true),
);

test('leads nowhere where the story names no address', () =>
  expect(errorAddress({ corrections: undefined }, report)).toBeUndefined());
