import { addressAt } from '../../domain/site/base-path.ts';
import {
  type AnswerHeader,
  cardAnswer,
  cardsFolder,
  everyAnswer,
  lastingAnswer,
  lastingFolders,
  unsaidOfCards,
} from './site-headers.ts';

/** The `_headers` file in the site, which Netlify, Cloudflare Pages and others read. What changes they let nobody keep unasked by themselves. */
export function headersFile(base: string): string {
  const lasting = lastingFolders.map((folder) => rule(`${addressAt(folder, base)}*`, lastingAnswer));
  const cards = cardRule(`${addressAt(cardsFolder, base)}*`);
  return `${[rule(`${base}*`, everyAnswer), ...lasting, cards].join('\n')}\n`;
}

/** Cloudflare joins what several rules say of one name, so what is said of all is taken off first; elsewhere the nearer rule wins. */
function cardRule(path: string): string {
  const taken = [...cardAnswer.map(([name]) => name), ...unsaidOfCards].map((name) => `  ! ${name}`);
  const [place = '', ...said] = rule(path, cardAnswer).split('\n');
  return [place, ...taken, ...said].join('\n');
}

function rule(path: string, headers: readonly AnswerHeader[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
