import type { FormerAddress } from '../../derive/former/former-address.ts';
import { addressAt } from '../../domain/site/base-path.ts';
import {
  type AnswerHeader,
  binaryTypes,
  cardAnswer,
  cardsFolder,
  changingAnswer,
  everyAnswer,
  lastingAnswer,
  lastingFolders,
  textTypes,
  unknownPage,
  unsaidOfCards,
} from './site-headers.ts';

/**
 * The `.htaccess` file in the site, which Apache reads where `AllowOverride` lets it. It leads on from former addresses,
 * which are paths from the site's root.
 */
export function apacheFile(base: string, moved: readonly FormerAddress[] = []): string {
  const texts = [...new Set(Object.values(textTypes))].join(' ');
  const folders = lastingFolders.map((folder) => folder.slice(1, -1)).join('|');
  const lines = [
    `ErrorDocument 404 ${addressAt(unknownPage, base)}`,
    ...Object.entries({ ...textTypes, ...binaryTypes }).map(([ending, type]) => `AddType ${type} ${ending}`),
    'AddDefaultCharset utf-8',
    `AddCharset utf-8 ${Object.keys(textTypes).join(' ')}`,
    ...inModule('brotli', [`AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${texts}`]),
    '<IfModule !mod_brotli.c>',
    ...inModule('deflate', [`AddOutputFilterByType DEFLATE ${texts}`]).map((each) => `  ${each}`),
    '</IfModule>',
    ...inModule('headers', [
      ...[...everyAnswer, ...changingAnswer].map(line),
      `<If "%{REQUEST_URI} =~ m#^${base}(?:${folders})/#">`,
      ...lastingAnswer.map((header) => `  ${line(header)}`),
      '</If>',
      `<If "%{REQUEST_URI} =~ m#^${addressAt(cardsFolder, base)}#">`,
      ...cardAnswer.map((header) => `  ${line(header)}`),
      ...unsaidOfCards.map((name) => `  Header always unset ${name}`),
      '</If>',
    ]),
    ...(moved.length === 0
      ? []
      : inModule('rewrite', ['RewriteEngine On', ...moved.map((each) => leadOn(each, base))])),
  ];
  return `${lines.join('\n')}\n`;
}

function inModule(name: string, lines: readonly string[]): readonly string[] {
  return [`<IfModule mod_${name}.c>`, ...lines.map((each) => `  ${each}`), '</IfModule>'];
}

/** The rules of a folder see paths without the slash before them. Nothing in an address is a sign of expressions but the dot. */
function leadOn({ from, to }: FormerAddress, base: string): string {
  return `RewriteRule "^${from.slice(1).replaceAll('.', '\\.')}$" "${addressAt(to, base)}" [R=301,NE,L]`;
}

function line([name, value]: AnswerHeader): string {
  return `Header always set ${name} "${value}"`;
}
