import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import type { NotesOfDocument } from './tell-notes.ts';

const parts = {
  comments: ['word/comments.xml', 'comment'],
  footnotes: ['word/footnotes.xml', 'footnote'],
  endnotes: ['word/endnotes.xml', 'endnote'],
} as const;
const body = 'word/document.xml';
const names: ReadonlySet<string> = new Set([body, ...Object.values(parts).map(([name]) => name)]);
const mostBytes = 20_000_000;

/** The comments and footnotes of a document of Word (ECMA-376, 17.11 and 17.13.4), which its text does not hold. */
export function readDocxNotes(bytes: Uint8Array): NotesOfDocument {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => names.has(name) && originalSize < mostBytes,
  });
  const read = ([name, tag]: readonly [string, string]): readonly string[] => {
    const file = files[name];
    return file === undefined ? [] : notesIn(strFromU8(file), tag);
  };
  return {
    comments: read(parts.comments),
    footnotes: [...read(parts.footnotes), ...read(parts.endnotes)],
    deleted: deletedIn(strFromU8(files[body] ?? new Uint8Array())),
  };
}

const deletedRun = /<w:delText(?:\s[^<>]{0,100})?>([^<]*)</g;

/** Each deletion that is tracked, one run of words or several (17.13.5.14). */
function deletedIn(xml: string): readonly string[] {
  return xml
    .split('<w:del ')
    .slice(1)
    .map((part) => part.split('</w:del>', 1)[0] ?? '')
    .map((part) => Array.from(part.matchAll(deletedRun), ([, words = '']) => words).join(''))
    .filter((words) => words.trim() !== '')
    .map((words) => plainWords(words));
}

function plainWords(words: string): string {
  const { documentElement } = new DOMParser().parseFromString(`<w>${words}</w>`, 'text/xml');
  return singleSpaced(documentElement?.textContent ?? words);
}

/** A note with a type is the line that parts notes from the text. */
function notesIn(xml: string, tag: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.querySelectorAll(String.raw`w\:${tag}`)]
    .filter((note) => !note.hasAttribute('w:type'))
    .map((note) =>
      singleSpaced(
        [...note.querySelectorAll(String.raw`w\:p`)]
          .map((line) =>
            [...line.querySelectorAll(String.raw`w\:t`)].map((run) => run.textContent ?? '').join(''),
          )
          .join(' '),
      ),
    )
    .filter((words) => words !== '');
}
