import type { ArticleInput } from '../../../domain/article.ts';
import { lineOf } from '../../../text/lines/line-of.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { wordsAround } from '../../../text/words-around.ts';
import type { Report } from '../../source/report.ts';

/** What stands for a letter that could not be read, by us or by whoever wrote the file. */
const lostLetter = '\ufffd';

/** Every place of a report at which a letter was lost, and every quote that holds one: no such words are taken unseen. */
export function reviewOfLostLetters(
  { lines }: Pick<Report, 'lines'>,
  quotes: readonly { readonly quote: NonNullable<ArticleInput['quotes']>[number] }[],
  source: string,
): readonly string[] {
  const places = lines.flatMap(({ text, start }) =>
    text.includes(lostLetter) ? [start + text.indexOf(lostLetter)] : [],
  );
  const words = quotes.flatMap(({ quote }) => {
    const parts = [quote.words, ...(quote.continued ?? []).map((part) => part.words)].join(' ');
    return parts.includes(lostLetter) ? [shortenText(parts, 40)] : [];
  });
  return [
    ...places.map(
      (at) =>
        `A letter is lost in line ${lineOf(source, at)} of the text, “${wordsAround(source, at)}”: compare it with the report as it was published.`,
    ),
    ...words.map(
      (quote) => `The quote “${quote}” holds a lost letter: write it as it was published, or leave it out.`,
    ),
  ];
}
