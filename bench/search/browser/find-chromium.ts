/* Chromium for the measurement: $CHROMIUM_PATH, or the one packed in @sparticuz/chromium (linux x64). */
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

export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const libraries = ['al2023', 'fonts', 'swiftshader'];

export async function findChromium(): Promise<Chromium> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined) return { path: asked, env: {} };
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  const fonts = existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: folder };
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'lib'), ...fonts } };
}

/** Unpacks beside the place and moves it there at the end, so that a half-unpacked browser is never used. */
async function unpack(packed: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await decompress(join(packed, 'bin/chromium.br'), join(unfinished, 'chromium'));
  for (const library of libraries) {
    const archive = join(unfinished, `${library}.tar`);
    await decompress(join(packed, `bin/${library}.tar.br`), archive);
    execFileSync('tar', ['-xf', archive, '-C', unfinished, '--no-same-owner']);
    rmSync(archive);
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}
