/** Lets Astro build the site of a story by itself, pages included: `node tests/site/build-by-astro.ts CONTENT OUT`. */
import { resolve } from 'node:path';
import { build } from 'astro';
import { cacheOf } from '../../src/cli/site/cache-of.ts';

const [content = '', out = ''] = process.argv.slice(2);
process.env['CONTENT_FOLDER'] = content;
await build({ outDir: resolve(out), cacheDir: cacheOf(content), logLevel: 'warn' });
