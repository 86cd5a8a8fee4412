import { policyHeader } from '../domain/security-policy.ts';

const everyAnswer: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', policyHeader],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(): string {
  const lines = everyAnswer.map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n');
}
