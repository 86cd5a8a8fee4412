import {
  type AnswerHeader,
  everyAnswer,
  lastingAnswer,
  lastingFolder,
  textTypes,
  unknownPage,
} from './site-headers.ts';

/** Lines for the `server` block of nginx. A location with headers of its own forgets those around it, so it names all. */
export function nginxFile(): string {
  const types = Object.values(textTypes).filter((type) => type !== 'text/html');
  const lines = [
    '# Inside the server block of the site, beside its root: include …/deploy/nginx.conf;',
    'charset utf-8;',
    `charset_types ${types.join(' ')} application/javascript text/xml;`,
    `error_page 404 ${unknownPage};`,
    ...everyAnswer.map(line),
    `location ${lastingFolder} {`,
    ...[...everyAnswer, ...lastingAnswer].map((header) => `  ${line(header)}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: AnswerHeader): string {
  return `add_header ${name} "${value}" always;`;
}
