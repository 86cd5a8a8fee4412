import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { isLongForm } from '../long-form.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path from the site's root: /timeline/. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  /** Every element of it, in reading order. */
  readonly elements: readonly Element[];
}

const builtSite = 'dist';

/** Every HTML page of a built site. Throws where nothing has been built. */
export function readBuiltPages(site: string = builtSite): readonly BuiltPage[] {
  return listPages(site).map((file) => readPage(file, site));
}

/** Parsed once somebody asks for its tree: many look at a few pages, or at the text alone. */
function readPage(file: string, site: string): BuiltPage {
  const html = readFileSync(file, 'utf8');
  let tree: Root | undefined;
  let elements: readonly Element[] | undefined;
  return {
    address: addressOf(file, site),
    html,
    get tree() {
      tree ??= rehype().parse(html);
      return tree;
    },
    get elements() {
      elements ??= listElements(this.tree);
      return elements;
    },
  };
}

function listPages(site: string): readonly string[] {
  const files = globSync(join(site, '**/*.html')).toSorted();
  if (files.length === 0) throw new Error(`${site}/ holds no page: run npm run build first.`);
  return files;
}

/** The path of every page of the built site. */
export function listAddresses(): readonly string[] {
  return listPages(builtSite).map((file) => addressOf(file, builtSite));
}

/**
 * Pages to look at one by one where that takes long: every page in the long form; otherwise of each kind, made by the same
 * template, the longest, the shortest and the one in the middle.
 */
export function sampleAddresses(): readonly string[] {
  if (isLongForm) return listAddresses();
  return listKinds(builtSite).flatMap((kind) => [
    ...new Set([kind.at(0), kind.at(kind.length / 2), kind.at(-1)].flatMap((address) => address ?? [])),
  ]);
}

/** Of each kind of page, made by the same template, the one that has most in it. */
export function longestOfEachKind(site: string = builtSite): readonly string[] {
  return listKinds(site).flatMap((kind) => kind.at(-1) ?? []);
}

/** The addresses of each kind of page, the shortest page first. */
function listKinds(site: string): readonly (readonly string[])[] {
  const bySize = listPages(site).toSorted((a, b) => statSync(a).size - statSync(b).size);
  return Array.from(
    Map.groupBy(
      bySize.map((file) => addressOf(file, site)),
      kindOf,
    ).values(),
  );
}

/** Of `/quotes/some-report/some-quote/`: that it is below `quotes`, and how far. */
function kindOf(address: string): string {
  const [, first, ...below] = address.split('/');
  return `${first} ${below.length}`;
}

function addressOf(file: string, site: string): string {
  const path = file.replaceAll('\\', '/').slice(site.length);
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** Every element of a page that has all of the tag names given, in reading order. */
export function elementsOf({ elements }: BuiltPage, ...tagNames: readonly string[]): readonly Element[] {
  return tagNames.length === 0 ? elements : elements.filter(({ tagName }) => tagNames.includes(tagName));
}

function listElements(tree: Root): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** Whether the site in dist/ has a file at an address of its own. */
export function isBuilt(pathname: string): boolean {
  const path = decodeURIComponent(pathname);
  return existsSync(join(builtSite, path.endsWith('/') ? `${path}index.html` : path));
}
