/** An encoding that somebody named beside or in a file. */
export interface DeclaredEncoding {
  /** As it was written: KOI8-R. */
  readonly label: string;
  /** `header`: the answer it came with; `mail`: the lines above the letter; `xml`, `page`: the file itself. */
  readonly by: 'header' | 'mail' | 'xml' | 'page';
}

const headLength = 4096;

const charset = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.+-]{1,40})/i;
const contentType = /^content-type:[^\n]{0,300}(?:\n[ \t][^\n]{0,300}){0,5}/gim;
const mailHead = /^(?:[A-Za-z][\w-]{0,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){2,}/;
const xmlDeclaration = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.+-]{1,40})["']/i;
const metaElement = /<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.+-]{1,40})/i;
const comments = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * What is declared, the surest first: the header of the answer that the file was saved from, the header of a mail, an
 * XML declaration, a meta element of a page.
 */
export function findDeclaredEncoding(bytes: Uint8Array, header = ''): DeclaredEncoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const mail = mailHead.exec(head)?.[0] ?? '';
  const declared = [
    ['header', charsetOf(header)],
    ['mail', charsetOf(mail)],
    ['xml', xmlDeclaration.exec(head)?.[1]],
    ['page', metaElement.exec(head.replace(comments, ''))?.[1]],
  ] as const;
  return declared.flatMap(([by, label]) => (label === undefined ? [] : [{ by, label }]))[0];
}

/** The last content type counts: those before it are of answers that led on. */
function charsetOf(header: string): string | undefined {
  const types = header.match(contentType) ?? [];
  return charset.exec(types.at(-1) ?? '')?.[1];
}

/** The decoder of a label, as the Encoding Standard names it; undefined where it names none. */
export function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label, { ignoreBOM: false });
  } catch {
    return undefined;
  }
}
