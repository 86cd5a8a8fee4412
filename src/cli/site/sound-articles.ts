import { join } from 'node:path';
import { z } from 'zod';
import { passingKey } from '../../collections/keys/value-key.ts';
import { readProofs } from '../../collections/read-proofs.ts';
import type { ArticleEntry, Content } from '../../domain/content.ts';
import { readGround } from '../../ingest/known/speaker-ground.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { allowRefusal } from '../disk/allow-refusal.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { cacheOf } from './cache-of.ts';
import type { SitePlace } from './site-place.ts';

/** Articles whose words the last build found sound: compared with proofs, speakers and marks. */
export interface SoundArticles {
  /** Whether the same code found nothing in an article that says the same, with the same proof, the same names of people and the same offices in its words. */
  readonly isSound: (article: ArticleEntry) => boolean;
  /** To be called when the whole content is sound; a disk that refuses costs the next build its time and nothing else. */
  readonly keep: (place: Pick<SitePlace, 'disk'>) => void;
}

interface AskedStory {
  readonly content: string;
  /** Without drafts: nothing is said of their words. */
  readonly published: Pick<Content, 'articles' | 'people'>;
  /** A hash of all code; where it is not known, nothing is taken as sound. */
  readonly code: string | undefined;
  /** Whether all is to be asked about. */
  readonly isFresh: boolean;
}

const ListSchema = z.array(z.string()).readonly();

export function readSoundArticles({ content, published, code, isFresh }: AskedStory): SoundArticles {
  if (code === undefined) return { isSound: () => false, keep: () => undefined };
  const list = join(cacheOf(content), 'sound-articles.json');
  const proofs = readProofs(content);
  // Of each it is asked more than once, and a proof is long.
  const keyOf = keepAnswersOf((article: ArticleEntry) =>
    passingKey([code, readGround(article, published.people), article, proofs.get(article.id)]),
  );
  const known = new Set(ListSchema.safeParse(isFresh ? [] : readJsonFile(list)).data);
  return {
    isSound: (article) => known.has(keyOf(article)),
    keep: ({ disk }) =>
      allowRefusal(list, () => replaceWholeFile(list, JSON.stringify(published.articles.map(keyOf)), disk)),
  };
}
