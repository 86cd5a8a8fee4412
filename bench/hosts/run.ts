/** Asks the hosts of others, as far as they run here, what they make of the built site: `npm run bench:hosts`. */
import { cpSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createCommand, telling } from '../../src/cli/command/create-command.ts';
import {
  type AnswerHeader,
  cardsFolder,
  everyAnswer,
  everyCardAnswer,
  isLasting,
  lastingAnswer,
  typeOf,
} from '../../src/exports/headers/site-headers.ts';
import { redirectsFile } from '../../src/exports/redirects-file.ts';
import { installOutside } from '../install-outside.ts';
import type { HostReading } from './host-reading.ts';
import { netlifyPackages, readByNetlify } from './read-by-netlify.ts';
import { cloudflarePackages, serveByCloudflare } from './serve-by-cloudflare.ts';

const built = 'dist-example';
/** More former addresses than Cloudflare takes. */
const formerCount = 2100;
const former = Array.from({ length: formerCount }, (_, at) => ({
  from: `/people/former-${at}/`,
  to: '/people/tveit/',
}));

createCommand(
  'bench:hosts',
  'Reads `_headers` and `_redirects` of the invented story by Netlify’s own parsers, serves its site by Cloudflare Pages’ own server, and says where an answer is not what it should be. Ends with 1 where there is one.',
)
  .action(telling(tryHosts))
  .parse();

async function tryHosts(): Promise<void> {
  if (!existsSync(built)) throw new Error(`There is no ${built}/: run npm run build:example first.`);
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  writeFileSync(join(site, '_redirects'), redirectsFile(former, '/'));
  try {
    installOutside(folder, [...netlifyPackages, ...cloudflarePackages]);
    report('Netlify', await readByNetlify(folder, site));
    const { home, reading, stop } = await serveByCloudflare(folder, site);
    report('Cloudflare Pages', reading);
    const faults = await findFaults(home, site);
    const ownTypes = await findOwnTypes(home, site);
    await stop();
    for (const fault of faults) console.log(`  ${fault}`);
    console.log(`  types of its own: ${ownTypes.join(', ') || 'none'}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(host: string, { headerRules, redirectRules, refused }: HostReading): void {
  console.log(`${host}: ${headerRules} rules for headers, ${redirectRules} of ${formerCount} redirects`);
  for (const [line, same] of Map.groupBy(refused, (text) => text.replace(/^\W+/, '')))
    console.log(`  ${same.length} times: ${line}`);
}

/** What is not as it should be in the answers to one address of each kind. */
async function findFaults(home: string, site: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const expectOf = (path: string, what: string, [given, wanted]: readonly [unknown, unknown]) => {
    if (given !== wanted) faults.push(`${path}: ${what} is ${given}, not ${wanted}`);
  };
  const ask = (path: string) => fetch(home + path, { redirect: 'manual' });
  const expectHeaders = (path: string, { headers }: Response, wanted: readonly AnswerHeader[]) => {
    for (const [name, value] of wanted) expectOf(path, name, [headers.get(name), value]);
  };
  for (const [path, status, leads] of [
    ['/people', 308, '/people/'],
    [former[0]?.from ?? '', 301, former[0]?.to ?? ''],
    ['/nobody/', 404, null],
  ] as const) {
    const answer = await ask(path);
    expectOf(path, 'the status', [answer.status, status]);
    expectOf(path, 'the place', [answer.headers.get('location'), leads]);
    expectHeaders(path, answer, everyAnswer);
  }
  for (const path of oneOfEach(site)) {
    const answer = await ask(path);
    expectOf(path, 'the status', [answer.status, 200]);
    expectHeaders(path, answer, path.startsWith(cardsFolder) ? everyCardAnswer : everyAnswer);
    if (isLasting(path)) expectHeaders(path, answer, lastingAnswer);
  }
  return faults;
}

/** The kinds of files that it gives another type than they have here, the charset aside, which XML and JSON do not need. */
async function findOwnTypes(home: string, site: string): Promise<readonly string[]> {
  const types = oneOfEach(site).flatMap((path) => (path.endsWith('/') ? [] : [path]));
  const given = types.map(async (path) => {
    const type = (await fetch(home + path)).headers.get('content-type') ?? '';
    const [wanted] = (typeOf(extname(path)) ?? '').split(';');
    return type.startsWith(wanted ?? '') ? [] : [`${extname(path)} ${type}`];
  });
  return [...new Set((await Promise.all(given)).flat())];
}

/** One file of each kind, and a page and a card by their addresses. */
function oneOfEach(site: string): readonly string[] {
  const paths = globSync('**/*.*', { cwd: site }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const pages = paths.flatMap((path) =>
    path.endsWith('/index.html') ? [path.slice(0, -'index.html'.length)] : [],
  );
  const files = paths.filter((path) => !path.endsWith('.html') && typeOf(extname(path)) !== undefined);
  const kinds = Map.groupBy(files, (path) => `${extname(path)} ${isLasting(path)}`);
  return [
    '/',
    ...pages.filter((path) => path.startsWith(cardsFolder)).slice(0, 1),
    ...[...kinds.values()].flatMap(([first]) => first ?? []),
  ];
}
