import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const unlisted = /<meta name="robots" content="[^"]*noindex/;
const canonical = /<link rel="canonical" href="([^"]*)"/;

/**
 * The paths of a built site that stand for themselves, in the order of the alphabet: no page that asks to be left out, and
 * none that names another address as the one that counts.
 */
export function listPages(site: string, addressOf: (path: string) => string): readonly string[] {
  const files = globSync('**/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
  return files
    .toSorted()
    .filter((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const [, counts] = canonical.exec(html) ?? [];
      return !unlisted.test(html) && (counts === undefined || counts === addressOf(pathOf(file)));
    })
    .map(pathOf);
}

function pathOf(file: string): string {
  return `/${file.slice(0, -'index.html'.length)}`;
}
