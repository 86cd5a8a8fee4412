import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { pictureSize } from '../../exports/passport/oembed.ts';
import type { PictureElement } from './picture-card.ts';

const { resolve } = createRequire(import.meta.url);

/** Draws a picture of the size that previews have: the same bytes for the same element. */
export type DrawPicture = (element: PictureElement) => Promise<Uint8Array>;

/** Reads the fonts once; with them any number of pictures can be drawn. */
export function createDrawing(): DrawPicture {
  const fonts = readFonts();
  return async (element) => {
    // satori types its elements as React's, of which these are the plain form.
    const svg = await satori(element as Parameters<typeof satori>[0], { ...pictureSize, fonts });
    return sharp(Buffer.from(svg)).png().toBuffer();
  };
}

/** The fonts of the site in the form that satori reads; the second file of each has the letters of other Latin alphabets. */
function readFonts(): Font[] {
  return ['latin', 'latin-ext'].flatMap((letters) => [
    { name: 'Words', weight: 400 as const, data: readFont('newsreader', letters, 400) },
    { name: 'Sans', weight: 400 as const, data: readFont('instrument-sans', letters, 400) },
    { name: 'Sans', weight: 600 as const, data: readFont('instrument-sans', letters, 600) },
  ]);
}

function readFont(font: string, letters: string, weight: number): Buffer {
  return readFileSync(resolve(`@fontsource/${font}/files/${font}-${letters}-${weight}-normal.woff`));
}
