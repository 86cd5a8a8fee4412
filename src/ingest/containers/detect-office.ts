/** What Office and its like write besides documents. */
export type OfficeFormat = 'doc' | 'message' | 'spreadsheet' | 'slides';

/** By its ending, else by the names of the streams in it ([MS-CFB], [MS-OXMSG], [MS-XLS], [MS-PPT]), which stand there in UTF-16. */
const ofCompound: readonly (readonly [format: OfficeFormat, ending: RegExp, stream: string])[] = [
  ['message', /^\.(?:msg|oft)$/, '__substg1.0_'],
  ['spreadsheet', /^\.xls$/, 'Workbook'],
  ['slides', /^\.(?:ppt|pps)$/, 'PowerPoint Document'],
];

/** What a compound file of Office is; a document where nothing says more. */
export function detectOffice(ending: string, bytes: Uint8Array): OfficeFormat {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found =
    ofCompound.find(([, own]) => own.test(ending)) ??
    ofCompound.find(([, , stream]) => file.includes(stream, 0, 'utf16le'));
  return found?.[0] ?? 'doc';
}

/** By its ending, else by the names of its parts (ECMA-376, ODF 1.3), of which the list at its end has all. */
const ofZip: readonly (readonly [format: OfficeFormat, ending: RegExp, part: string])[] = [
  ['spreadsheet', /^\.(?:xlsx|xlsm|ods)$/, 'xl/workbook.'],
  ['spreadsheet', /^$/, 'application/vnd.oasis.opendocument.spreadsheet'],
  ['slides', /^\.(?:pptx|ppsx|odp)$/, 'ppt/presentation.'],
  ['slides', /^$/, 'application/vnd.oasis.opendocument.presentation'],
];
const lengthOfList = 65_536;

/** Which kind of Office's packed files an archive is, if it is one. */
export function officeOfZip(ending: string, bytes: Uint8Array): OfficeFormat | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = [file.subarray(0, lengthOfList), file.subarray(-lengthOfList)];
  const found =
    ofZip.find(([, own]) => ending !== '' && own.test(ending)) ??
    ofZip.find(([, , part]) => names.some((list) => list.includes(part)));
  return found?.[0];
}

/** A document that is locked lies in a compound file, whatever it is called ([MS-OFFCRYPTO]). */
export function isLockedOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.indexOf('d0cf11e0', 0, 'hex') === 0 && file.includes('EncryptedPackage', 0, 'utf16le');
}
