import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexChanges } from '../../derive/cite/change-index.ts';
import { citeQuote } from '../../derive/cite/cite-quote.ts';
import { hasPicture, toPassport } from '../../derive/cite/passport.ts';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { addresses } from '../../domain/addresses.ts';
import type { NewSite } from '../built/new-site.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import type { DrawPicture } from './draw-picture.ts';
import { layOutPicture, type PictureElement } from './picture-card.ts';

/** Raised whenever the same element would be drawn otherwise: another version of a font or of what draws. */
const drawing = 'satori 0.63.2, sharp 0.35.5, fontsource 5.3.0';

interface PicturePlaces {
  readonly site: NewSite;
  /** Where pictures are kept from one build to the next; whoever deletes it has them drawn anew. */
  readonly cache: string;
}

/** Draws the pictures of quotes into a site; one that shows the same as in the last build is taken from there. */
export async function drawPictures(
  { quotes, story }: Dossier,
  { site, cache }: PicturePlaces,
): Promise<void> {
  let draw: DrawPicture | undefined;
  for (const view of quotes) {
    const cited = citeQuote(view, { story, changes: indexChanges([]) });
    const passport = toPassport(cited);
    if (!hasPicture(passport)) continue;
    const element = layOutPicture(passport);
    const kept = join(cache, `${hashOf(element)}.png`);
    if (!existsSync(kept)) {
      // A tenth of a second that a build without new pictures does without.
      draw ??= (await import('./draw-picture.ts')).createDrawing();
      replaceWholeFile(kept, await draw(element));
    }
    site.write(addresses.picture(cited.id).slice(1), readFileSync(kept));
  }
}

function hashOf(element: PictureElement): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, element]))
    .digest('hex')
    .slice(0, 32);
}
