import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from '../parse-content-file.ts';
import { areCollectionsFilled } from './collections-key.ts';

/** What the glob loader asks of a file type; Astro passes a map of these by file ending and does not publish the type. */
interface EntryType {
  readonly getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<ParsedFile>;
}

interface ContentFiles {
  /** The folder. */
  readonly base: string;
  /** Which of its files. */
  readonly pattern: string;
  /** What they must be. */
  readonly schema: z.ZodType;
}

/**
 * Loads the files of one folder by Astro's own glob loader, read by our YAML parser.
 * Bodies are not rendered here: Astro logs an error of a plugin and goes on; our renderer stops the build. Nothing is loaded
 * where the process has read the content by itself, by the same schemas, and gives it to the printer, and nothing by the
 * development server, whose pages read the files themselves: Astro’s store is one file for all servers of a checkout.
 */
export function contentFiles({ base, pattern, schema }: ContentFiles): Loader {
  const loader = glob({ base, pattern });
  return {
    name: 'dateline-content-files',
    load: async (context) => {
      if (areCollectionsFilled()) return;
      // Astro watches in the development server alone.
      if (context.watcher !== undefined) return context.store.clear();
      forgetOthers(context, { base, schema });
      await loader.load(withOwnEntryTypes(context));
    },
  };
}

/**
 * Astro keeps what it has read and looks only whether a file changed: what was read by another schema is read anew, and what
 * lies in the folder of another story, whose files it would take for those of the same names here.
 */
function forgetOthers(
  { meta, store }: LoaderContext,
  { base, schema }: Pick<ContentFiles, 'base' | 'schema'>,
): void {
  const text = JSON.stringify([resolve(base), z.toJSONSchema(schema, { unrepresentable: 'any' })]);
  const hash = createHash('sha256').update(text).digest('hex');
  if (meta.get('made by') !== hash) store.clear();
  meta.set('made by', hash);
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
