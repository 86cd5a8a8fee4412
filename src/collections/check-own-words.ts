import { listOurTexts, type OurText } from '../derive/marks/our-texts.ts';
import { findSharedRuns, indexRuns } from '../derive/proof/shared-runs.ts';
import type { ArticleEntry, EventEntry } from '../domain/content.ts';
import { whyDraft } from '../domain/drafts/why-draft.ts';
import type { Notice } from '../domain/notice.ts';
import { listDigestTexts } from '../markdown/digest-texts.ts';
import { refuseDigest } from '../markdown/parse-digest.ts';
import { countOf } from '../text/count-of.ts';
import { singleSpaced } from '../text/lines/single-spaced.ts';
import { countWords } from '../text/split-words.ts';

/**
 * Where texts of ours have eight or more words in a row from the report, for whoever holds its saved file: the article,
 * its digest and the events that it tells of. A text that may be published whole and a draft are not looked through.
 */
export function checkOwnWords(
  article: ArticleEntry,
  events: readonly EventEntry[],
  file: string,
): readonly Notice[] {
  if (article.rights === 'full' || whyDraft(article).length > 0) return [];
  const report = indexRuns(file.slice(...article.source.file.span));
  return textsAbout(article, events)
    .filter(({ isSetApart = false }) => !isSetApart)
    .flatMap((our) =>
      findSharedRuns(our.text, report).map(({ start, end }) => toNotice(our, our.text.slice(start, end))),
    );
}

function textsAbout(article: ArticleEntry, events: readonly EventEntry[]): readonly OurText[] {
  const file = `content/articles/${article.id}.md`;
  const told = events.filter(({ id }) => article.events.some(({ event }) => event === id));
  const digest = refuseDigest(article.body) === undefined ? listDigestTexts(article) : [];
  return [
    ...listOurTexts({ ...article, body: '' }, file),
    ...digest.map((text) => ({ ...text, file, field: 'the digest' })),
    ...told.flatMap((event) => listOurTexts(event, `content/events/${event.id}.yaml`)),
  ];
}

function toNotice({ file, field, path, bodyLine }: OurText, run: string): Notice {
  return {
    rule: 'words-of-the-report',
    severity: 'warning',
    file,
    ...(path === undefined ? {} : { path }),
    ...(bodyLine === undefined ? {} : { bodyLine }),
    message: `“${field}” has ${countOf(countWords(run), 'word')} in a row from the report: ${singleSpaced(run)}`,
    hint: 'Say it in words of ours, or quote it. Names and titles of office may stay.',
  };
}
