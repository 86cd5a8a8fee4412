import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { icoFile, iconPicture, siteIcons } from '../../exports/site-files/site-icons.ts';
import { hashOfBuilt } from '../built/built-file.ts';
import type { NewSite } from '../built/new-site.ts';
import { assetsOf, type Printer } from '../printer/printer.ts';

/** Draws pictures of the site's own mark, and one for those who ask at the old place. */
export async function drawIcons(site: NewSite, { folder }: Printer): Promise<void> {
  const mark = readFileSync(join(assetsOf(folder), addresses.icon));
  const madeFrom = hashOfBuilt(mark);
  const pictures = siteIcons.map((icon) => ({
    file: addresses.siteIcon(icon.name).slice(1),
    draw: () => drawIcon(iconPicture(mark.toString(), icon)),
  }));
  for (const { file, draw } of [...pictures, { file: 'favicon.ico', draw: () => drawSmall(mark) }])
    if (!site.keep(file, madeFrom)) site.write(file, await draw(), { madeFrom });
}

async function drawIcon(picture: string): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(picture)).png({ palette: true }).toBuffer();
}

const smallSize = 32;

async function drawSmall(mark: Buffer): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const small = await sharp(mark, { density: 288 }).resize(smallSize).png().toBuffer();
  return icoFile(small, smallSize);
}

/** Only where something is drawn. */
async function loadSharp() {
  return (await import('sharp')).default;
}
