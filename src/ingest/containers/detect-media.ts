/** What is looked at or listened to, and holds no letters. */
export type MediaFormat = 'picture' | 'sound' | 'film';

const pictureStarts = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'];

/** How files begin, and what their kind is called some bytes behind. */
const starts: readonly (readonly [format: MediaFormat, start: string, at?: number, kinds?: RegExp])[] = [
  ['picture', 'RIFF', 8, /^WEBP/],
  ['sound', 'RIFF', 8, /^WAVE/],
  ['film', 'RIFF', 8, /^AVI /],
  ['sound', 'FORM', 8, /^AIF/],
  ['sound', 'ID3'],
  ['sound', 'OggS'],
  ['sound', 'fLaC'],
  ['film', '\x1aE\xdf\xa3'],
  ['film', 'FLV\x01'],
  ['film', '\0\0\x01\xba'],
];
const box = 'ftyp';
const brands: readonly (readonly [format: MediaFormat, brand: RegExp])[] = [
  ['picture', /^(?:hei|hev|mif1|msf1|avif|avis)/],
  ['sound', /^(?:M4[ABP]|F4A)/],
  ['film', /^/],
];
/** The frames of an MP3 or AAC without a header. */
const startOfFrames = /^\xff[\xf1-\xf3\xf9-\xfb]/;

/** By the first bytes, a letter each, as their standards give them (RIFF, ISO 14496-12, Matroska, ID3, Ogg, FLAC). */
export function detectMedia(start: string): MediaFormat | undefined {
  if (pictureStarts.some((magic) => start.startsWith(magic))) return 'picture';
  if (!start.includes('\0')) return undefined; // Letters may begin so, too.
  if (start.startsWith(box, 4)) return brands.find(([, brand]) => brand.test(start.slice(8)))?.[0];
  const found = starts.find(
    ([, magic, at = 0, kinds]) => start.startsWith(magic) && (kinds?.test(start.slice(at)) ?? true),
  );
  return found?.[0] ?? (startOfFrames.test(start) ? 'sound' : undefined);
}
