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
  typeOf,
  unknownPage,
} from './site-headers.ts';

/** A site for Caddy, under a path of its host. */
export function caddyFile(base = '/'): string {
  const folders = lastingFolders.map((folder) => `${addressAt(folder, base)}*`).join(' ');
  const lines = [
    '# SITE_ADDRESS=news.example SITE_FOLDER=…/dist caddy run --config …/deploy/Caddyfile',
    '{$SITE_ADDRESS:localhost} {',
    '\troot * {$SITE_FOLDER:dist}',
    '\tencode gzip',
    `\t@card path ${addressAt(cardsFolder, base)}*`,
    `\t@page not path ${addressAt(cardsFolder, base)}*`,
    '\theader @page {',
    ...everyAnswer.map((header) => `\t\t${line(header)}`),
    '\t}',
    '\theader @card {',
    ...everyCardAnswer.map((header) => `\t\t${line(header)}`),
    '\t}',
    ...Object.keys({ ...textTypes, ...binaryTypes }).flatMap(typeLines),
    `\t@lasting path ${folders}`,
    ...lastingAnswer.map((header) => `\theader @lasting ${line(header)}`),
    `\t@changing not path ${folders}`,
    ...changingAnswer.map((header) => `\theader @changing ${line(header)}`),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '\thandle_errors {',
    `\t\trewrite * ${addressAt(unknownPage, base)}`,
    '\t\tfile_server',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: AnswerHeader): string {
  return `${name} "${value}"`;
}

/** Caddy gives a file the type that the machine knows: only what is said late holds. The page of an error gets none of it. */
function typeLines(ending: string): readonly string[] {
  const name = `@${ending.slice(1)}`;
  return [
    `\t${name} path *${ending}`,
    `\theader ${name} {`,
    `\t\tContent-Type "${typeOf(ending)}"`,
    '\t\tdefer',
    '\t}',
  ];
}
