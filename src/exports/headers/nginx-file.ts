import { addressAt } from '../../domain/site/base-path.ts';
import {
  type AnswerHeader,
  binaryTypes,
  cardsFolder,
  changingAnswer,
  everyAnswer,
  everyCardAnswer,
  lastingAnswer,
  lastingFolders,
  textTypes,
  unknownPage,
} from './site-headers.ts';

/** The types of texts, but for the one that nginx counts among them by itself. */
const texts = [...new Set(Object.values(textTypes))].filter((type) => type !== 'text/html').join(' ');

/**
 * Lines for the `server` block of nginx, for a site under a path of its host. A location with headers of its own forgets
 * those around it, so it names all.
 */
export function nginxFile(base = '/'): string {
  const folders = lastingFolders.map((folder) => folder.slice(1, -1)).join('|');
  const lines = [
    '# Inside the server block of the site, beside its root: include …/deploy/nginx.conf;',
    'types {',
    ...Object.entries({ ...textTypes, ...binaryTypes }).map(
      ([ending, type]) => `  ${type} ${ending.slice(1)};`,
    ),
    '}',
    'charset utf-8;',
    `charset_types ${texts};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 256;',
    `gzip_types ${texts};`,
    `error_page 404 ${addressAt(unknownPage, base)};`,
    ...[...everyAnswer, ...changingAnswer].map(line),
    `location ~ ^${base}(?:${folders})/ {`,
    ...[...everyAnswer, ...lastingAnswer].map((header) => `  ${line(header)}`),
    '}',
    `location ${addressAt(cardsFolder, base)} {`,
    ...[...everyCardAnswer, ...changingAnswer].map((header) => `  ${line(header)}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines beside those for an nginx that has the modules of Brotli: files packed before are sent as they are, others are packed. */
export function nginxBrotliFile(): string {
  const lines = [
    '# Beside nginx.conf, where nginx has the modules of Brotli: include …/deploy/nginx-brotli.conf;',
    'brotli_static on;',
    'brotli on;',
    'brotli_min_length 256;',
    `brotli_types ${texts};`,
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: AnswerHeader): string {
  return `add_header ${name} "${value}" always;`;
}
