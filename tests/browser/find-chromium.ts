import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** A browser to test in, and what its process needs to find its libraries. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * `--no-sandbox`: CI often runs as root, where the sandbox refuses to start. Only pages of this site are opened.
 * Without hinting a letter is as wide on one machine as on another.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--font-render-hinting=none',
];

const archives = ['al2023', 'fonts', 'swiftshader'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * $CHROMIUM_PATH, or the Chromium that npm brought (Linux on x64), or an installed one.
 * Throws one sentence that says what to install where there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined) return { executablePath: asked, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  throw new Error('The browser tests need Chrome or Chromium: install one, or name it in CHROMIUM_PATH.');
}

/** Unpacks into a folder of its own and renames it, so that two runs at once do not see half a browser. */
async function unpackChromium(): Promise<Chromium> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const target = unpackedFolder(packed);
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    await unpackInto(partial, join(packed, 'bin'));
    putInPlace(partial, target);
  }
  return { executablePath: join(target, 'chromium'), env: environmentFor(target) };
}

/** Named after the version, so that a new one is not taken for the one that was unpacked before. */
function unpackedFolder(packed: string): string {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  return join(process.cwd(), 'node_modules/.cache', `chromium-for-tests-${version}`);
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  await decompress(join(packed, 'chromium.br'), join(folder, 'chromium'), 0o755);
  for (const name of archives) {
    const archive = join(folder, `${name}.tar`);
    await decompress(join(packed, `${name}.tar.br`), archive, 0o644);
    execFileSync('tar', ['-xf', archive, '-C', folder, '--no-same-owner']);
    rmSync(archive);
  }
}

function decompress(from: string, to: string, mode: number): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

function putInPlace(partial: string, target: string): void {
  try {
    renameSync(partial, target);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
}

function environmentFor(folder: string): Record<string, string> {
  const fonts = existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: folder };
  return { LD_LIBRARY_PATH: join(folder, 'lib'), ...fonts };
}
