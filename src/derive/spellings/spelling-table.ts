import type { ArticleEntry, Content } from '../../domain/content.ts';
import { type SpellingGroup, spellingGroups } from './spelling-groups.ts';

type Spelling = Pick<ArticleEntry, 'spellings'>;

/** A form and the reports that use it. */
export interface SpellingUse<A> {
  readonly form: string;
  readonly articles: readonly A[];
}

export interface SpellingRow<A> {
  readonly group: SpellingGroup;
  readonly uses: readonly SpellingUse<A>[];
}

/** The names that reports write in different ways and the things they call by different words, from what is recorded. */
export function buildSpellingTable<A extends Spelling>(
  content: Pick<Content, 'people' | 'story'> & { readonly articles: readonly A[] },
): readonly SpellingRow<A>[] {
  return spellingGroups(content)
    .map((group) => ({ group, uses: usesOf(group, content.articles) }))
    .filter(({ uses }) => uses.length > 1);
}

/** Of all spellings found, article by article, those that another report has otherwise: what is worth recording. */
export function spellingsToRecord(
  content: Pick<Content, 'people' | 'story' | 'articles'>,
  found: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const articles = content.articles.map((article) => ({
    ...article,
    spellings: [...(found.get(article.id) ?? [])],
  }));
  const uses = buildSpellingTable({ ...content, articles }).flatMap((row) => row.uses);
  return new Map(
    articles.map(({ id }) => [
      id,
      uses.filter((use) => use.articles.some((article) => article.id === id)).map(({ form }) => form),
    ]),
  );
}

/** A short form of a name beside the full one (Holt, Mara Holt) is no other spelling. */
function usesOf<A extends Spelling>(
  { forms, kind }: SpellingGroup,
  articles: readonly A[],
): readonly SpellingUse<A>[] {
  const used = forms.filter((form) => articles.some(({ spellings }) => spellings.includes(form)));
  const full = used.filter(
    (form) => kind === 'term' || !used.some((other) => other !== form && isPartOf(form, other)),
  );
  return full.map((form) => ({
    form,
    articles: articles.filter(({ spellings }) => spellings.includes(form)),
  }));
}

function isPartOf(form: string, other: string): boolean {
  const words = other.split(' ');
  return form.split(' ').every((word) => words.includes(word));
}
