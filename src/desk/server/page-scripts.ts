import { scriptsAddress } from '../protocol/desk-address.ts';

/** The scripts that the page of the desk runs, by their names. */
export interface PageScripts {
  readonly read: (name: string) => Promise<string | undefined>;
  /** Some of their code was changed: whoever loads the page next gets them made of what stands there now. */
  readonly forget: () => void;
}

type Scripts = ReadonlyMap<string, string>;

/**
 * Made of their 400 modules when the page is first asked for, in one second: a page that loads them one by one opens slower
 * each time, and may lose one on the way.
 */
export function createPageScripts(bundle: () => Promise<Scripts>): PageScripts {
  let made: Promise<Scripts> | undefined;
  const forget = () => {
    made = undefined;
  };
  return {
    read: async (name) => {
      made ??= bundle();
      const making = made;
      return (
        await making.catch((error) => {
          if (made === making) forget();
          throw error;
        })
      ).get(name);
    },
    forget,
  };
}

/** Of the page of a site that stands under a path. */
export async function bundlePage(base: string): Promise<Scripts> {
  const { build } = await import('vite');
  const name = `${scriptsAddress.slice(1)}[name].js`;
  const own = { entryFileNames: name, chunkFileNames: name, assetFileNames: name };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: 'src/desk/page/main.tsx', output: own, checks: { pluginTimings: false } },
    },
    worker: { format: 'es', rolldownOptions: { output: own } },
  });
  const files = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  return new Map(
    files.map((file) => [
      file.fileName.slice(scriptsAddress.length - 1),
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}
