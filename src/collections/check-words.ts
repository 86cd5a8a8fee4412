import { isDeepStrictEqual } from 'node:util';
import { checkArticleMarks, checkSharedMarks } from '../derive/marks/check-field-marks.ts';
import { checkProofs, type ProofTexts } from '../derive/proof/check-proofs.ts';
import type { ArticleEntry, Content } from '../domain/content.ts';
import type { Notice } from '../domain/notice.ts';
import { checkSpeakers } from '../ingest/known/check-speakers.ts';
import { checkDigestMarks } from '../markdown/check-digest-marks.ts';
import { keepAnswersOf } from '../text/keep-answers.ts';

/**
 * Everything that would put words into a mouth: a speaker whom the report does not name, marks around words that nobody
 * recorded, words that are not as they were proved. It stops a build; whoever writes may look at the pages all the same. What
 * is known to be sound is not asked again.
 */
export function checkWords(
  content: Content,
  proofs: ProofTexts,
  isSound: (article: ArticleEntry) => boolean = () => false,
): readonly Notice[] {
  const asked = content.articles.filter((article) => !isSound(article));
  return [
    ...asked.flatMap(keptOwnWords(content.people)),
    ...checkSharedMarks(content),
    ...checkProofs(asked, proofs),
  ];
}

/** The same of one article, which is all that its own page shows. */
export function checkArticleWords(
  article: ArticleEntry,
  people: Content['people'],
  proofs: ProofTexts,
): readonly Notice[] {
  return [...checkOwnWords(article, people), ...checkProofs([article], proofs)];
}

function checkOwnWords(article: ArticleEntry, people: Content['people']): readonly Notice[] {
  const articles = [article];
  return [
    ...checkSpeakers({ articles, people }),
    ...checkArticleMarks(article),
    ...checkDigestMarks({ articles }),
  ];
}

let known: Content['people'] = [];

/** Kept while neither the article nor a person changes, as the development server asks again for all with each change. */
function keptOwnWords(people: Content['people']): (article: ArticleEntry) => readonly Notice[] {
  // Without drafts the list is another one each time, of the same people.
  if (!isDeepStrictEqual(people, known)) known = people;
  return ownWordsBeside(known);
}

const ownWordsBeside = keepAnswersOf((people: Content['people']) =>
  keepAnswersOf((article: ArticleEntry) => checkOwnWords(article, people)),
);
