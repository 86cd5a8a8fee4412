import { nodeDisk } from '../disk/disk.ts';
import { finishKilled } from '../disk/folder-writer.ts';
import { createBuildProgress } from '../printer/build-progress.ts';
import { hashCode } from './hash-code.ts';
import { hashInputs } from './hash-inputs.ts';
import { restoreSite } from './place-site.ts';
import { sayUntranslated } from './say-untranslated.ts';
import { siteOf, sitePlaceOf } from './site-place.ts';
import { keepSiteReceipt, readSiteReceipt, type Said } from './site-receipt.ts';
import { tendMemory } from './tend-memory.ts';

interface WantedSite {
  /** A folder laid out like `content/`. */
  readonly content: string;
  readonly out: string;
  /** To be built even where nothing changed. */
  readonly isFresh: boolean;
}

/**
 * Builds a site, or leaves the one that stands where all that it was made from and its own files are as they were.
 * Whatever the build had to say of the content is said either way.
 */
export async function buildWhenChanged({ content, out, isFresh }: WantedSite): Promise<void> {
  const place = sitePlaceOf(out, nodeDisk);
  restoreSite(place);
  finishKilled(content);
  // As it is now: Vite sets what it misses.
  const environment = { ...process.env };
  const codeNow = () => hashCode({ environment });
  const code = codeNow();
  const inputs = hashInputs({ content, code });
  const last = isFresh || inputs === undefined ? undefined : readSiteReceipt(inputs, { content, place });
  if (last !== undefined) {
    const site = siteOf(place);
    console.log(`Nothing has changed: the site stands in ${site}/ as it was built (--fresh builds it anew).`);
    sayAll(last.said);
    return;
  }
  tendMemory();
  const { speakAsStory } = await import('../../collections/published/read-catalogue.ts');
  speakAsStory(content);
  const { buildSite } = await import('./build-site.ts');
  const {
    stamps,
    keepSound,
    said: ofContent,
  } = await buildSite({
    content,
    code,
    hashCode: codeNow,
    isFresh,
    place,
    progress: createBuildProgress(process.stderr),
  });
  const said = [...ofContent, ...sayUntranslated()];
  console.log(`The site stands in ${out}/.`);
  sayAll(said);
  // What was changed while it was built may be in it or not.
  if (inputs === undefined || hashInputs({ content, code: codeNow() }) !== inputs) return;
  keepSound();
  keepSiteReceipt({ inputs, said, stamps }, { content, place });
}

function sayAll(said: readonly Said[]): void {
  for (const [how, line] of said) console[how](line);
}
