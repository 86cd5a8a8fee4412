import { addressAt } from '../../domain/site/base-path.ts';
import { type AnswerHeader, everyAnswer, lastingAnswer, lastingFolders } from './site-headers.ts';

/** The `_headers` file in the site, which Netlify, Cloudflare Pages and others read. What changes they let nobody keep unasked by themselves. */
export function headersFile(base: string): string {
  const lasting = lastingFolders.map((folder) => rule(`${addressAt(folder, base)}*`, lastingAnswer));
  return `${[rule(`${base}*`, everyAnswer), ...lasting].join('\n')}\n`;
}

function rule(path: string, headers: readonly AnswerHeader[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
