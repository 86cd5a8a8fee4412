import type { ForeignFormat } from './detect-format.ts';

const asDocument = 'Save it as .docx, .odt or plain text (UTF-8).';
const asText = 'Save what you need of it as PDF or as plain text (UTF-8).';
const writeDown =
  'Write down what is said in it, or let a program do so: a transcript (.txt, .srt, .vtt) is read.';

/** What each format that is not read is, and what to do instead. */
export const foreignFormats: Readonly<Record<ForeignFormat, { readonly is: string; readonly hint: string }>> =
  {
    rtf: { is: 'a document in Rich Text Format', hint: asDocument },
    doc: { is: 'a document of an old Office', hint: asDocument },
    message: { is: 'a message of Outlook (.msg)', hint: 'Save it as .eml, as a web page or as plain text.' },
    spreadsheet: { is: 'a spreadsheet', hint: asText },
    slides: { is: 'a presentation of slides', hint: asText },
    epub: { is: 'an EPUB book', hint: 'Save the chapter as a web page or as plain text.' },
    picture: {
      is: 'a picture',
      hint: 'Save the page itself, or type the words that you need and say where they stand.',
    },
    sound: { is: 'a recording of sound', hint: writeDown },
    film: { is: 'a film', hint: writeDown },
    webarchive: {
      is: 'a Safari web archive',
      hint: 'Save the page as “Page Source”, as PDF or as plain text.',
    },
    propertylist: {
      is: 'a property list of macOS, a link perhaps',
      hint: 'If it is a link, open it in a browser and save the page.',
    },
    gzip: {
      is: 'packed (gzip)',
      hint: 'Unpack it and drop the file that is in it.',
    },
    zip: { is: 'a ZIP archive', hint: 'Unpack it and drop the files that are in it.' },
  };
