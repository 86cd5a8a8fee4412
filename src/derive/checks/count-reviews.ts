import type { Content } from '../../domain/content.ts';
import { compareText } from '../../text/compare-text.ts';
import { countOf } from '../../text/count-of.ts';

const mostNamed = 10;

interface Reviewed {
  readonly file: string;
  readonly notes: number;
}

/** One line that counts what a person should still look at and names the files; undefined where nothing is left. */
export function countReviews(
  { articles, people, outlets }: Pick<Content, 'articles' | 'people' | 'outlets'>,
  folder = 'content',
): string | undefined {
  const reviewed = [
    ...articles.map(({ id, review }): Reviewed => ({ file: `articles/${id}.md`, notes: review.length })),
    ...people.map(({ id, review }): Reviewed => ({ file: `people/${id}.yaml`, notes: review.length })),
    ...outlets.map(({ id, review }): Reviewed => ({ file: `outlets/${id}.yaml`, notes: review.length })),
  ].filter(({ notes }) => notes > 0);
  if (reviewed.length === 0) return undefined;
  const all = reviewed.reduce((sum, { notes }) => sum + notes, 0);
  const ordered = reviewed.toSorted((a, b) => b.notes - a.notes || compareText(a.file, b.file));
  const named = ordered.slice(0, mostNamed).map(({ file, notes }) => `${file} (${notes})`);
  const others = ordered.length > mostNamed ? ` and ${ordered.length - mostNamed} more` : '';
  return `${countOf(all, 'review note')} in ${countOf(reviewed.length, 'file')} of ${folder}/: ${named.join(', ')}${others}.`;
}
