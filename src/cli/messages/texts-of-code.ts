import { globSync, readFileSync } from 'node:fs';
import { contextEnd } from '../../messages/say.ts';
import { type FoundText, findTexts } from './find-texts.ts';

/** A text of the interface with the files that say it. */
export interface InterfaceText extends FoundText {
  readonly files: readonly string[];
}

/** What readers never see: commands, the desk, what is said of content that does not fit. */
const spokenToMakers =
  /^src\/(?:cli|collections|desk|ingest|propose|messages|derive\/(?:checks|drafts|place|proof|references|suggest))\//;

/** Every text that the code says to readers, in the order of the files; each once, with all files that say it. */
export function readInterfaceTexts(): readonly InterfaceText[] {
  const texts = new Map<string, InterfaceText>();
  for (const file of globSync('src/**/*.{ts,astro}').toSorted()) {
    if (file.endsWith('.test.ts') || spokenToMakers.test(file)) continue;
    for (const found of findTexts(readFileSync(file, 'utf8'))) {
      const key = `${found.context ?? ''}${contextEnd}${found.text}`;
      const known = texts.get(key);
      if (known === undefined) texts.set(key, { ...found, files: [file] });
      else if (!known.files.includes(file)) texts.set(key, { ...known, files: [...known.files, file] });
    }
  }
  return [...texts.values()];
}
