import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from './parse-content-file.ts';

/** What the glob loader asks of a file type; Astro passes a map of these by file ending and does not publish the type. */
interface EntryType {
  readonly getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<ParsedFile>;
}

/**
 * Loads the files of one folder by Astro's own glob loader, read by our YAML parser.
 * Bodies are not rendered here: Astro logs an error of a plugin and goes on; our renderer stops the build.
 */
export function contentFiles(base: string, pattern: string): Loader {
  const loader = glob({ base, pattern });
  return { name: 'dateline-content-files', load: (context) => loader.load(withOwnEntryTypes(context)) };
}

function withOwnEntryTypes(context: LoaderContext): LoaderContext {
  const root = fileURLToPath(context.config.root);
  const entryTypes = new Map([
    ['.md', readBy(parseMarkdownFile, root)],
    ['.yaml', readBy(parseYamlFile, root)],
  ]);
  return Object.assign({}, context, { entryTypes });
}

function readBy(parse: (text: string, file: string) => ParsedFile, root: string): EntryType {
  return {
    getEntryInfo: ({ contents, fileUrl }) =>
      Promise.resolve(parse(contents, relative(root, fileURLToPath(fileUrl)))),
  };
}
