import type { Ask } from './page-tools.ts';

interface Opened {
  readonly search: (text: string) => readonly string[];
}

/** Loads library, index and texts at the first question. */
async function open(): Promise<Opened> {
  const [{ default: MiniSearch }, index, documents] = await Promise.all([
    import('minisearch'),
    fetchText('/minisearch/index.json'),
    fetchText('/minisearch/documents.json'),
  ]);
  const { records } = JSON.parse(documents) as {
    readonly records: readonly { readonly id: string; readonly words: string }[];
  };
  const words = new Map(records.map((record) => [record.id, record.words]));
  const search = MiniSearch.loadJSON(index, {
    fields: ['text', 'speaker', 'aliases'],
    searchOptions: {
      combineWith: 'AND',
      fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 4 ? 1 : false),
      prefix: (_, place, terms) => place === terms.length - 1,
    },
  });
  return {
    search: (text) =>
      search
        .search(text)
        .slice(0, 10)
        .map(({ id }) => words.get(String(id)) ?? ''),
  };
}

async function fetchText(address: string): Promise<string> {
  return (await fetch(address)).text();
}

function createAsk(): Ask {
  let opening: Promise<Opened> | undefined;
  return async (text) => {
    opening ??= open();
    return (await opening).search(text);
  };
}

globalThis.ask = createAsk();
