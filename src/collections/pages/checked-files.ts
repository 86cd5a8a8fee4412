import { type CheckedSource, listCheckedSources } from '../../derive/checked/checked-source.ts';
import { keepCheckedList, writeChecked } from '../checked/write-checked.ts';
import { contentFolder } from '../content-folder.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';
import { readProofs } from '../read-proofs.ts';

/** What readers’ browsers look for: in all reports, and in each by itself. */
export async function getCheckedFiles() {
  const sources = listCheckedSources(await getDossier(), readProofs(contentFolder()));
  // Says what of it the next build wants.
  keepCheckedList(sources);
  const each = sources.map((source) => ({
    params: { file: `reports/${source.article.id}` },
    from: () => source,
    show: showOne,
  }));
  const all = { params: { file: 'reports' }, from: () => sources, show: showAll };
  return [...(await keyPages([all])), ...(await keyPages(each))];
}

function showOne(source: CheckedSource) {
  return { write: () => writeChecked(source) };
}

function showAll(sources: readonly CheckedSource[]) {
  return { write: () => keepCheckedList(sources)() };
}
