import type { ArticleView } from '../content/article-view.ts';
import { whyOutlets } from '../grades/best-known.ts';

/** Of outlets named one after the other, each for some of its reports, which is the first of its grade: beside it the word of the grade stands, beside later ones its sign must do. */
export function introduceGrades(named: readonly (readonly ArticleView[])[]): readonly boolean[] {
  const grades = named.map((articles) => whyOutlets(articles)?.grade);
  return grades.map((grade, place) => grade !== undefined && grades.indexOf(grade) === place);
}
