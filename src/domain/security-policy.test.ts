import { describe, expect, test } from 'vitest';
import { allowConnection, policyDirectives, policyHeader } from './security-policy.ts';

/** By the standard these do not fall back to `default-src`: left out, they allow everything. */
const withoutFallback = [
  ['base-uri', "'none'", 'links are not led elsewhere by a <base>'],
  ['form-action', "'self'", 'forms are sent nowhere but to the site'],
  ['require-trusted-types-for', "'script'", 'no text becomes a script, whoever wrote it'],
  ['trusted-types', 'search-worker offline-worker', 'nobody else may make one'],
] as const;

describe.each([
  ['the pages', policyDirectives],
  ['the header', policyHeader.split('; ')],
])('the policy of %s', (_, directives) => {
  test.each(withoutFallback)('says %s %s: %s', (name, value) => {
    expect(directives).toContain(`${name} ${value}`);
  });

  test('allows nothing that it does not name', () => {
    expect(directives).toContain("default-src 'none'");
    expect(directives.filter((directive) => /\*|https?:|unsafe-/.test(directive))).toEqual([]);
  });
});

test('the header adds that no other site may frame a page, which a page cannot say', () => {
  expect(policyHeader.split('; ')).toContain("frame-ancestors 'none'");
});

test('a search server is allowed beside the site’s own host, and nothing where there is none', () => {
  expect(allowConnection(policyHeader, undefined)).toBe(policyHeader);
  const allowed = allowConnection(policyHeader, 'https://search.example').split('; ');
  expect(allowed).toContain("connect-src 'self' https://search.example");
  expect(allowed.filter((directive) => !policyHeader.includes(directive))).toHaveLength(1);
});
