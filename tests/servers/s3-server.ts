import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A service on this machine that speaks S3 and serves its bucket as a site, until it is stopped. */
export interface S3Server {
  readonly endpoint: string;
  readonly bucket: string;
  readonly stop: () => Promise<void>;
}

interface Listening {
  readonly port: number;
}

interface S3rver {
  readonly run: () => Promise<Listening>;
  readonly close: () => Promise<void>;
}

interface S3rverModule {
  readonly default: new (options: object) => S3rver;
}

/** It is no dependency of the project: it is wanted by this one test, and brings a hundred packages. */
const pinned = '@20minutes/s3rver@5.0.0';
const cache = resolve('node_modules/.cache/s3-server');
const entry = join(cache, 'node_modules/@20minutes/s3rver/lib/s3rver.js');
const bucket = 'news-file';
const website =
  '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>';

/** The keys that it takes. */
export const s3Keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

/** Starts it on a free port with an empty bucket. Throws where it can be had from no registry. */
export async function startS3Server(): Promise<S3Server> {
  if (!existsSync(entry)) {
    const flags = ['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync('npm', [...flags, pinned], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${pinned} could not be installed: ${stderr}`);
  }
  const { default: Server } = (await import(pathToFileURL(entry).href)) as S3rverModule;
  const directory = mkdtempSync(join(tmpdir(), 's3-'));
  const server = new Server({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [website] }],
  });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
