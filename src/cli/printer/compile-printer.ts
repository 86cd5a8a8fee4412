import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { collectionsKey } from '../../collections/loader/collections-key.ts';
import type { Disk } from '../disk/disk.ts';
import { writeAll } from '../disk/write-all.ts';
import { assetsOf, modulesOf, type Printer, workerOf } from './printer.ts';

interface NewPrinter {
  /** Where it goes: a folder that is not there yet, within the project, whose packages it asks for. */
  readonly folder: string;
  /** What Astro knows of the content. */
  readonly cacheDir: string;
  readonly disk: Disk;
}

/**
 * Lets Astro bundle the code of the site, and keeps what it would make pages with and then remove. What Astro does is most of
 * the cost of a small site and does not hang on the content.
 */
export async function compilePrinter({ folder, cacheDir, disk }: NewPrinter): Promise<Printer> {
  // Nobody is told that a story is built.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  // Half a second that a build with a kept printer does without.
  const [{ build }, { bundleWorker }] = await Promise.all([import('astro'), import('./bundle-worker.ts')]);
  const assets = resolve(assetsOf(folder));
  let styles: Printer['styles'] = {};
  const keep = (kept: Printer['styles']) => {
    styles = kept;
    disk.rename(join(assets, '.prerender'), modulesOf(folder));
  };
  await build({
    outDir: assets,
    cacheDir,
    logLevel: 'warn',
    // A module in a file of its own takes Node half a millisecond to find, in each build.
    vite: { environments: { prerender: { resolve: { noExternal: true } } } },
    integrations: [stopBeforePages(keep)],
  });
  openCollections(modulesOf(folder), disk);
  writeAll({ path: workerOf(folder), content: await bundleWorker() }, disk);
  return { folder, styles };
}

/** Hands over what is bundled and makes no page. */
function stopBeforePages(keep: (styles: Printer['styles']) => void): AstroIntegration {
  let pages: ReadonlyMap<string, unknown> = new Map();
  return {
    name: 'dateline-printer',
    hooks: {
      'astro:build:setup': ({ pages: all }) => {
        pages = all;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => keep(stylesOf(pages)),
          getStaticPaths: async () => [],
        })),
    },
  };
}

/** Astro fills them in while it bundles, and publishes no type of them. */
function stylesOf(pages: ReadonlyMap<string, unknown>): Printer['styles'] {
  return Object.fromEntries(
    [...pages].map(([key, page]) => [key, (page as { readonly styles: readonly unknown[] }).styles]),
  );
}

const contentModule = /^_astro_data-layer-content_.*\.mjs$/;

/** Astro writes the content into a module of its own; in its place stands one that asks who starts the printer. */
function openCollections(modules: string, disk: Disk): void {
  const chunks = join(modules, 'chunks');
  const [name, ...others] = readdirSync(chunks).filter((file) => contentModule.test(file));
  if (name === undefined || others.length > 0)
    throw new Error(
      'Astro no longer keeps the content in one module of what it bundles: see compile-printer.ts.',
    );
  const content = `export default globalThis[Symbol.for('${collectionsKey}')];\n`;
  writeAll({ path: join(chunks, name), content }, disk);
}
