import type { Ask } from './page-tools.ts';

/** The part of Pagefind's own script that is used here. */
interface Pagefind {
  readonly search: (text: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly content: string }> }[];
  }>;
}

const script = '/pagefind/pagefind.js';

function createAsk(): Ask {
  let loading: Promise<Pagefind> | undefined;
  return async (text) => {
    loading ??= import(/* @vite-ignore */ script) as Promise<Pagefind>;
    const { results } = await (await loading).search(text);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ content }) => content);
  };
}

globalThis.ask = createAsk();
