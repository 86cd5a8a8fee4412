import { type AnswerHeader, everyAnswer, lastingAnswer, lastingFolder } from './site-headers.ts';

/** The `_headers` file in the site, which Netlify, Cloudflare Pages and others read. */
export function headersFile(): string {
  return `${rule('/*', everyAnswer)}\n${rule(`${lastingFolder}*`, lastingAnswer)}\n`;
}

function rule(path: string, headers: readonly AnswerHeader[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
