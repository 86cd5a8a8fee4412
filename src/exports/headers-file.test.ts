import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

test('the headers forbid what the site never needs', () => {
  const text = headersFile();
  expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none';/);
  expect(text).toContain("frame-ancestors 'none'");
  expect(text).not.toContain('unsafe');
});
