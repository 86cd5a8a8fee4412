import { addressAt } from '../../domain/site/base-path.ts';
import { type AnswerHeader, everyAnswer, lastingAnswer, lastingFolder } from './site-headers.ts';

/** The `_headers` file in the site, which Netlify, Cloudflare Pages and others read. */
export function headersFile(base: string): string {
  return `${rule(`${base}*`, everyAnswer)}\n${rule(`${addressAt(lastingFolder, base)}*`, lastingAnswer)}\n`;
}

function rule(path: string, headers: readonly AnswerHeader[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
