/** A picture of the site's mark, drawn at the build. */
export interface SiteIcon {
  /** The name of its file among the icons. */
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** What a manifest says of it; none where a manifest does not name it. */
  readonly purpose?: 'any' | 'maskable';
  /** How much of the width the mark takes: a maskable one keeps within the circle that every system leaves, four fifths wide. */
  readonly share: number;
}

/** The pictures of the mark: for a home screen, for one that cuts its icons, for Apple's, and for who asks at the old place. */
export const siteIcons: readonly SiteIcon[] = [
  { name: '192', size: 192, purpose: 'any', share: 0.86 },
  { name: '512', size: 512, purpose: 'any', share: 0.86 },
  { name: 'maskable-512', size: 512, purpose: 'maskable', share: 0.62 },
  { name: 'touch-180', size: 180, share: 0.78 },
];

/** The mark on paper, as a picture to be drawn: `mark` is an SVG document with a square view box. */
export function iconPicture(mark: string, { size, share }: Pick<SiteIcon, 'size' | 'share'>): string {
  const side = size * share;
  const margin = (size - side) / 2;
  const placed = mark.replace('<svg ', `<svg x="${margin}" y="${margin}" width="${side}" height="${side}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${paper}"/>${placed}</svg>`;
}

/** The colour of the page in daylight; `--paper` of src/styles/tokens.css in the notation of manifests. */
export const paper = '#fbfaf7';

/** An icon file that holds one PNG (the form that all browsers since 2007 read). */
export function icoFile(png: Uint8Array, size: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, size % 256);
  header.setUint8(7, size % 256);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...png]);
}
