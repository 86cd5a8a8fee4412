import type { Load } from '../index/index-loader.ts';
import { createListOpener, type PartSource } from '../read/block-list.ts';
import { listOfWord } from '../read/list-of-word.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { createPartReader } from '../read/part-reader.ts';
import { createLineReader } from '../read/quote-lines.ts';
import { createRowFinder, listRow } from './find-rows.ts';
import { indexEngine } from './index-engine.ts';
import { createJudge } from './judge-term.ts';
import { createLargeMatch } from './large-match.ts';
import { loadList, loadLists } from './load-lists.ts';
import type { SearchEngine } from './search-engine.ts';

/** Searches an index whose files are too large to be read whole: of most it reads the parts that a question needs. */
export function largeEngine(whole: OpenIndex, load: Load): SearchEngine {
  const readPart = createPartReader(load);
  const source: PartSource = { readPart, readText: whole.readText };
  const index: OpenIndex = {
    ...whole,
    readQuote: createLineReader(whole.manifest, readPart),
    loadPlaces: (places) => loadList(listOfWord(places), source),
  };
  const open = createListOpener(source);
  const engine = indexEngine(index);
  const large = {
    index,
    size: whole.manifest.quotes,
    open,
    judge: createJudge(index, open),
    findRows: createRowFinder({ ...source, index, open }),
  };
  return {
    ...engine,
    listRow: (row) => listRow(row, large),
    listPlaces: async (places) => listOfWord(places),
    match: createLargeMatch(large, async (question) => engine.match(await loadLists(question, source))),
  };
}
