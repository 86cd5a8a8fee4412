import { checkMarks } from '../derive/marks/check-marks.ts';
import { listCitable } from '../derive/marks/citable-words.ts';
import type { Content } from '../domain/content.ts';
import type { Notice } from '../domain/notice.ts';
import { listDigestTexts } from './digest-texts.ts';
import { refuseDigest } from './parse-digest.ts';

/** The marks that a digest sets itself, and its block quotes. One that is too large to be parsed is refused elsewhere. */
export function checkDigestMarks({ articles }: Pick<Content, 'articles'>): readonly Notice[] {
  return articles
    .filter(({ body }) => refuseDigest(body) === undefined)
    .flatMap((article) =>
      checkMarks(
        listDigestTexts(article).map((text) => ({
          ...text,
          file: `content/articles/${article.id}.md`,
          field: 'the digest',
        })),
        listCitable(article),
      ),
    );
}
