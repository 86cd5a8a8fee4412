import { makeReport } from '../bench/word-soup.ts';
import {
  exampleDocx,
  exampleMhtml,
  exampleOdt,
  examplePdf,
  exampleWarc,
} from '../src/ingest/containers/container-fixtures.ts';
import { createEncoder } from '../src/ingest/encoding/create-encoder.ts';

/** Larger files than this are refused by those who read the invented ones. */
export const mostBytesOfFile = 100_000;

const linesOf = (seed: number) => makeReport(seed, 60).trim().split(/\n+/);
/** It names somebody by a surname that two share in other reports: whom they make known changes how it is read. */
const shortOf = (seed: number) =>
  seed % 2 === 0
    ? `Lake talks, day ${seed}\n\nMinisters met at the lake again.\n\n“It is late,” ${seed % 4 === 0 ? 'Mara' : 'Ike'} Holt said.\n\n“It is long,” said Bo Berg.\n`
    : `Lake talks, day ${seed}\n\nMinisters met at the lake again.\n\n“It is late,” Holt said.\n\nHe was tired, said Berg: “We go.”\n`;
const pageOf = (seed: number) => {
  const [headline = '', ...lines] = linesOf(seed);
  return `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="https://gazette.example/${seed}/"></head><body><article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
};
const plainLines = (seed: number) =>
  linesOf(seed)
    .flatMap(
      (line) =>
        line
          .replace(/[“”]/g, '"')
          .replace(/[()]/g, '')
          .match(/.{1,60}(?: |$)/g) ?? [],
    )
    .map((line, index) => [560 - 12 * index, line.trim()] as const);
const mailOf = (seed: number) =>
  `From: Desk <desk@gazette.example>\r\nSubject: ${linesOf(seed)[0]}\r\nDate: Wed, 4 Jun 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${linesOf(seed).slice(1).join('\r\n\r\n')}\r\n`;
const feedOf = (seed: number) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>${[seed, seed + 1].map((one) => `<item><title>${linesOf(one)[0]}</title><link>https://gazette.example/${one}/</link><description>${linesOf(one).slice(1).join(' ')}</description></item>`).join('')}</channel></rss>`;

/** For tests: everything that ingest reads, and what it refuses, by the ending of its name; invented, another for each seed. */
export const filesOfEveryKind: Readonly<Record<string, (seed: number) => string | Uint8Array>> = {
  txt: (seed) => makeReport(seed, 60),
  'name.txt': shortOf,
  md: (seed) => [seed, seed + 1].map((one) => `# ${linesOf(one).join('\n\n')}`).join('\n\n'),
  html: pageOf,
  mhtml: (seed) => exampleMhtml(pageOf(seed), `https://gazette.example/${seed}/`),
  docx: (seed) => exampleDocx(linesOf(seed)),
  odt: (seed) => exampleOdt(linesOf(seed)),
  pdf: (seed) => examplePdf([plainLines(seed)]),
  warc: (seed) => exampleWarc([[`https://gazette.example/${seed}/`, pageOf(seed)]]),
  eml: mailOf,
  rss: feedOf,
  csv: (seed) => `Year,Month,Day,Time,End Year,Headline,Text\n2031,5,4,,,Meeting ${seed},At the lake.\n`,
  'encoded.txt': (seed) => createEncoder('windows-1252')(makeReport(seed, 60)),
  'empty.txt': () => '',
  'binary.txt': () => Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 1]),
  'alone.txt': () => 'A headline alone',
  'large.txt': () => 'x'.repeat(mostBytesOfFile + 1),
  exe: () => 'MZ',
};
