import { addressAt } from '../../domain/site/base-path.ts';
import {
  type AnswerHeader,
  everyAnswer,
  lastingAnswer,
  lastingFolder,
  textTypes,
  unknownPage,
} from './site-headers.ts';

/** The `.htaccess` file in the site, which Apache reads where `AllowOverride` lets it. */
export function apacheFile(base: string): string {
  const lines = [
    `ErrorDocument 404 ${addressAt(unknownPage, base)}`,
    'AddDefaultCharset utf-8',
    `AddCharset utf-8 ${Object.keys(textTypes).join(' ')}`,
    '<IfModule mod_headers.c>',
    ...everyAnswer.map(line),
    `  <If "%{REQUEST_URI} =~ m#^${addressAt(lastingFolder, base)}#">`,
    ...lastingAnswer.map((header) => `  ${line(header)}`),
    '  </If>',
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: AnswerHeader): string {
  return `  Header always set ${name} "${value}"`;
}
