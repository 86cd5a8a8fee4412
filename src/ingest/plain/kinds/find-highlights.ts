import { countOf } from '../../../text/count-of.ts';
import { endsSentence } from '../../../text/marks/ends-with-sign.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { countWords, fewestWordsOfProse } from '../../../text/split-words.ts';
import type { OtherKind } from './other-kind.ts';

export const saveReports =
  'Save the reports themselves: a piece does not tell what stands before and behind it.';

/** What a reading device or a service wrote of what its reader marked. */
export function findHighlights(text: string): OtherKind | undefined {
  return findClippings(text) ?? findNoteOfHighlights(text);
}

const endOfClipping = /^={8,12}\s*$/m;
/** “- Your Highlight on page 12 | Location 170-172 | Added on …”, in whatever language the device speaks. */
const placeOfClipping = /^- [^\n|]{3,120}(?:\|[^\n|]{3,120}){1,3}$/;

/** A Kindle’s “My Clippings”: title, place and words of each, a line of signs below. */
function findClippings(text: string): OtherKind | undefined {
  if (!endOfClipping.test(text)) return undefined;
  const clippings = text
    .split(endOfClipping)
    .map((clipping) =>
      clipping
        .trim()
        .split(/\r?\n/, 2)
        .map((line) => line.trim()),
    )
    .filter(([title]) => title !== '');
  if (clippings.some(([, place = '']) => !placeOfClipping.test(place))) return undefined;
  const titles = [...new Set(clippings.map(([title = '']) => title))];
  const [first = ''] = titles;
  const from = titles.length === 1 ? '' : `${countOf(titles.length, 'text')}, the first `;
  return highlightsOf(
    countOf(clippings.length, 'highlight or note', 'highlights and notes'),
    `${from}“${shortenText(first, 60)}”`,
  );
}

const title = /^\s*# ([^\n]{1,300})/;
const metadata = /^## Metadata\s*$[\s\S]{0,400}?^- (?:Author|Full Title|Category|URL):/m;
const heading = /^## Highlights\s*$/m;

/** A note that Readwise keeps of each text: its fields, then what was marked in it. */
function findNoteOfHighlights(text: string): OtherKind | undefined {
  if (!metadata.test(text.slice(0, 4000))) return undefined;
  const at = text.search(heading);
  if (at === -1 || tellsMore(text.slice(text.search(metadata), at))) return undefined;
  const marked = text.slice(at).match(/^- /gm)?.length ?? 0;
  return highlightsOf(
    countOf(marked, 'highlight'),
    `“${shortenText(title.exec(text)?.[1]?.trim() ?? 'a text', 60)}”`,
  );
}

/** Between the fields and what was marked stands the text itself. */
function tellsMore(between: string): boolean {
  return between
    .split('\n')
    .some(
      (line) => /^[^\s#>!|*-]/.test(line) && endsSentence(line) && countWords(line) >= fewestWordsOfProse,
    );
}

function highlightsOf(count: string, from: string): OtherKind {
  return {
    rule: 'highlights-and-no-report',
    message: `The file holds ${count} out of ${from}, and no report whole.`,
    hint: saveReports,
    line: 1,
  };
}
