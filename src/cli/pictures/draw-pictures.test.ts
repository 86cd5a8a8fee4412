/** Pictures beside links: of the size that previews ask for, the same bytes each time, drawn once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleQuote } from '../../../tests/example-content.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { nothingStays } from '../built/last-files.ts';
import { createNewSite } from '../built/new-site.ts';
import { nodeDisk } from '../disk/disk.ts';
import { drawPictures } from './draw-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const quotes = [
  { ...exampleQuote, id: 'long', words: 'The lake is calm. '.repeat(60).trim() },
  { ...exampleQuote, id: 'cyrillic', words: 'Озеро спокойно' },
  exampleQuote,
];
const dossier = buildDossier(exampleContent({ articles: [exampleArticle({ quotes })] }));
const cache = join(folder, 'cache');

async function drawInto(site: string): Promise<readonly string[]> {
  const made = createNewSite({ folder: join(folder, site), last: nothingStays, disk: nodeDisk });
  await drawPictures(dossier, { site: made, cache });
  return readdirSync(join(folder, site, 'pictures/quote/lake-talks')).toSorted();
}

const pictureIn = (site: string, name: string) =>
  readFileSync(join(folder, site, 'pictures/quote/lake-talks', name));

test('are 1200 by 630, and there are none of letters that the fonts do not have', async () => {
  expect(await drawInto('first')).toEqual(['calm.png', 'long.png']);
  for (const name of ['calm.png', 'long.png']) {
    const { width, height, format } = await sharp(pictureIn('first', name)).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  }
});

test('are taken from the last build where they show the same, and drawn alike where those are gone', async () => {
  const kept = readdirSync(cache).map((name) => join(cache, name));
  expect(kept.length).toBe(2);
  for (const file of kept) utimesSync(file, 1, 1);
  await drawInto('second');
  expect(kept.map((file) => statSync(file).mtimeMs)).toEqual([1000, 1000]);
  rmSync(cache, { recursive: true });
  await drawInto('third');
  for (const name of ['calm.png', 'long.png'])
    expect(pictureIn('third', name).equals(pictureIn('first', name)), name).toBe(true);
});
