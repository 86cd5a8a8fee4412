import { type AnswerHeader, everyAnswer, lastingAnswer, lastingFolder, unknownPage } from './site-headers.ts';

/** A site for Caddy, which adds the charset of texts by itself. */
export function caddyFile(): string {
  const lines = [
    '# SITE_ADDRESS=news.example SITE_FOLDER=…/dist caddy run --config …/deploy/Caddyfile',
    '{$SITE_ADDRESS:localhost} {',
    '\troot * {$SITE_FOLDER:dist}',
    '\theader {',
    ...everyAnswer.map((header) => `\t\t${line(header)}`),
    '\t}',
    `\t@lasting path ${lastingFolder}*`,
    ...lastingAnswer.map((header) => `\theader @lasting ${line(header)}`),
    '\tfile_server',
    '\thandle_errors 404 {',
    `\t\trewrite * ${unknownPage}`,
    '\t\tfile_server',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function line([name, value]: AnswerHeader): string {
  return `${name} "${value}"`;
}
