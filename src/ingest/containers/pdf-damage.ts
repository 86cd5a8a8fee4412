import { countOf } from '../../text/count-of.ts';
import { loadAgain, type OpenedFile, refuseContainer, refuseLocked } from './container.ts';

/** A PDF ends with its mark; programs add a line or two behind it. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes('%%EOF');
}

/** How many pages its list counts, where that is not packed. */
function countedPages(bytes: Uint8Array): number {
  const lists =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/<<[^<>]*\/Type ?\/Pages\b[^<>]*>>/g) ?? [];
  return Math.max(0, ...lists.map((list) => Number(/\/Count (\d+)/.exec(list)?.[1] ?? 0)));
}

/** Whether anything of it is broken, beside the pages whose numbers are known. */
export function isDamaged(bytes: Uint8Array, found: number): boolean {
  return !hasEnd(bytes) || countedPages(bytes) > found;
}

/** What of a damaged PDF may be lost, one sentence each. */
export function damageNotes(bytes: Uint8Array, damaged: readonly number[], found: number): readonly string[] {
  const counted = countedPages(bytes);
  return [
    ...damaged.map((page) => `Page ${page} of the PDF is damaged: words of it may be missing or wrong.`),
    ...(counted > found
      ? [`The PDF counts ${countOf(counted, 'page')}, of which ${found} can be found.`]
      : []),
    ...(hasEnd(bytes) ? [] : ['The end of the PDF is missing, and pages with it may be.']),
  ];
}

/** Why nothing of a PDF can be read. */
export function refusePdf(bytes: Uint8Array, error?: unknown): OpenedFile {
  if (error instanceof Error && error.name === 'PasswordException') return refuseLocked('PDF');
  return hasEnd(bytes)
    ? refuseContainer('broken-container', 'The PDF is damaged: no text of it can be read.', loadAgain)
    : refuseContainer(
        'cut-off-file',
        'The PDF is cut off: its end is missing, and no text can be read.',
        loadAgain,
      );
}
