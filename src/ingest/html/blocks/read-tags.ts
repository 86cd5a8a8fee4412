import { Tokenizer } from 'htmlparser2';
import type { Stretch } from '../../../text/stretch.ts';

/** A tag and where it stands, its brackets included. */
export interface Tag extends Stretch {
  /** In small letters. */
  readonly name: string;
  readonly closes: boolean;
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

const nothing = (): void => undefined;

/** What the tokenizer tells besides tags, of which nothing is needed here. */
const ignored: Omit<Callbacks, 'onopentagname' | 'onopentagend' | 'onselfclosingtag' | 'onclosetag'> = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onprocessinginstruction: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** The tags of a page in order, by the tokenizer of the parser that reads the page afterwards; what comments, scripts and attributes hold is none. */
export function readTags(source: string): readonly Tag[] {
  const tags: Tag[] = [];
  let begun = { start: 0, name: '' };
  const endTag = (last: number): void => {
    tags.push({ ...begun, end: last + 1, closes: false });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...ignored,
      onopentagname: (start, end) => {
        begun = { start: start - 1, name: source.slice(start, end).toLowerCase() };
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, nameEnd) => {
        const found = source.indexOf('>', nameEnd);
        const end = found === -1 ? source.length : found + 1;
        tags.push({ start: start - 2, end, name: source.slice(start, nameEnd).toLowerCase(), closes: true });
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return tags;
}
