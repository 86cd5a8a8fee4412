import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import type { Engine } from '../engine.ts';
import { dateline } from '../engines/dateline.ts';
import { flexsearchForward } from '../engines/flexsearch-forward.ts';
import { fuseTokens } from '../engines/fuse-alone.ts';
import { minisearchTuned } from '../engines/minisearch-tuned.ts';
import { oramaTolerant } from '../engines/orama-tolerant.ts';
import type { Corpus } from '../make-corpus.ts';
import type { Site } from './slow-server.ts';

/** Engines that load their whole index before the first answer, by the folder it is in. */
const wholeIndex: Readonly<Record<string, Engine>> = {
  minisearch: minisearchTuned,
  flexsearch: flexsearchForward,
  orama: oramaTolerant,
  fuse: fuseTokens,
};

/** The pages that are compared; each is one script and an empty list. */
export const pages = ['dateline', 'pagefind', ...Object.keys(wholeIndex)];

/** Whether a page's first answer waits for all of its index, so that the question hardly matters. */
export function loadsAll(page: string): boolean {
  return wholeIndex[page] !== undefined;
}

/** Everything the browser may ask for: pages, scripts, and an index for each engine. */
export async function buildSite(corpus: Corpus): Promise<Site> {
  const scripts = await bundlePages();
  const [ours, pagefind] = [await dateline.build(corpus), await indexWithPagefind(corpus)];
  const whole: [string, string][] = [];
  for (const [folder, engine] of Object.entries(wholeIndex))
    whole.push(...inFolder(folder, await engine.build(corpus)));
  return new Map<string, string | Uint8Array>([
    ...pages.map((page) => [`${page}.html`, pageHtml(page)] as const),
    ...scripts,
    ...inFolder('index', ours),
    ...whole,
    ...inFolder('pagefind', pagefind),
  ]);
}

async function bundlePages(): Promise<[string, string][]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-pages-'));
  const here = fileURLToPath(new URL('.', import.meta.url));
  await build({
    root: here,
    logLevel: 'error',
    configFile: false,
    define: { SEARCH_ENGINES: JSON.stringify('static') },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: pages.map((page) => join(here, `${page}-page.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  );
  await rm(folder, { recursive: true });
  return scripts;
}

async function indexWithPagefind({ records }: Corpus): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const { id, words } of records)
    await index.addCustomRecord({
      url: `/quotes/${id}/`,
      content: words,
      language: 'en',
      meta: { title: id },
    });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function inFolder<Content>(folder: string, files: Iterable<readonly [string, Content]>): [string, Content][] {
  return Array.from(files, ([name, content]) => [`${folder}/${name}`, content]);
}

function pageHtml(page: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${page}</title><input id="box"><ol id="hits"></ol><ul id="counts"></ul><script type="module" src="/${page}-page.js"></script>`;
}
