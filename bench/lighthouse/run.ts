/** Asks Lighthouse about the built site: `npm run lighthouse -- --help`. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createCommand, telling } from '../../src/cli/command/create-command.ts';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { chromiumArguments, findChromium } from '../../tests/browser/find-chromium.ts';
import { longestOfEachKind, readBuiltPages } from '../../tests/site/built-pages.ts';
import { installLighthouse, type Judge, type JudgedPage, type Verdict } from './lighthouse.ts';
import { packSite } from './pack-site.ts';

const site = 'dist';

createCommand(
  'lighthouse',
  'Judges the longest page of each kind of the built site by Lighthouse, on its phone. Ends with 1 where a score that a machine does not change is below 100.',
)
  .argument('[addresses...]', 'pages to judge instead: / /quotes/')
  .action(telling(judgeSite))
  .parse();

async function judgeSite(addresses: readonly string[]): Promise<void> {
  if (!existsSync(site)) throw new Error(`There is no ${site}/ to judge: run npm run build first.`);
  const chosen = listPages(addresses.length > 0 ? addresses : longestOfEachKind());
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const server = createSiteServer(packSite(site, join(folder, 'site')));
  try {
    const home = `http://localhost:${await listenFrom(0, server)}`;
    const judge = await installLighthouse(folder);
    const verdicts = await judgePages(
      chosen.map((page) => ({ ...page, address: home + page.address })),
      judge,
    );
    if (verdicts.some(isFaulty)) process.exitCode = 1;
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function listPages(addresses: readonly string[]): readonly JudgedPage[] {
  const pages = readBuiltPages(site).filter(({ address }) => addresses.includes(address));
  const unknown = addresses.filter((address) => !pages.some((page) => page.address === address));
  if (unknown.length > 0)
    throw new Error(
      `${site}/ has no page at ${unknown.join(', ')}: addresses are those after the host, as /quotes/ is.`,
    );
  return pages.map(({ address, html }) => ({ address, isUnlisted: html.includes('content="noindex"') }));
}

async function judgePages(pages: readonly JudgedPage[], judge: Judge): Promise<readonly Verdict[]> {
  const port = await findFreePort();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  const verdicts: Verdict[] = [];
  for (const page of pages) {
    const verdict = await judge(page, port);
    verdicts.push(verdict);
    console.log(`${new URL(page.address).pathname}  ${describeScores(verdict)}`);
    for (const cost of verdict.costs) console.log(`    ${cost}`);
  }
  await browser.close();
  return verdicts;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listenFrom(0, server);
  await new Promise((closed) => server.close(closed));
  return port;
}

function describeScores({ scores }: Verdict): string {
  return Object.entries(scores)
    .map(([category, score]) => `${category} ${score}`)
    .join(', ');
}

/** How quick a page is depends on what else the machine does. */
function isFaulty({ scores }: Verdict): boolean {
  return Object.entries(scores).some(([category, score]) => category !== 'performance' && score < 100);
}
