import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installOutside } from '../install-outside.ts';
import { measureRun, type RunCost } from './measure-run.ts';

const templates = new URL('eleventy/', import.meta.url);
const packages = ['@11ty/eleventy@3.1.8', 'js-yaml@4.1.0', 'markdown-it@14.1.0'];

/** Builds a site in a folder from a story, as Eleventy does it. */
export type EleventyBuild = (content: string, out: string) => RunCost;

/** Installs Eleventy outside the project: it is measured and never a dependency. */
export function installEleventy(root: string): EleventyBuild {
  const folder = join(root, 'eleventy');
  mkdirSync(folder);
  cpSync(templates, folder, { recursive: true });
  installOutside(folder, packages);
  return (content, out) =>
    measureRun({
      words: ['node_modules/@11ty/eleventy/cmd.cjs'],
      cwd: folder,
      env: { BENCH_CONTENT: content, BENCH_OUT: out },
      scratch: root,
    });
}
