import { meaningfulWords } from '../../../derive/suggest/likeness.ts';
import { foldLetters } from '../../../text/fold-word.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskState } from '../../decide/desk-state.ts';
import type { DeskQuote } from '../../protocol/desk-edit.ts';
import type { OtherReport } from '../../protocol/opened-report.ts';
import type { QuoteCard } from '../cards/desk-card.ts';
import type { CardRowView, RowOption, RowSources } from './row-view.ts';

const nothingSame: RowOption = { value: '', label: 'nothing yet', beside: '', names: ['nothing'] };
const enough = 0.3;

/** What other reports have of the same words. */
export function sameRow({ quote }: QuoteCard, { answer, others, state }: RowSources): CardRowView {
  const said = answer.said === undefined ? quote.said : (answer.said ?? undefined);
  const near = listAlike({ ...quote, said }, others);
  const chosen = answer.same ? valueOfSame(answer.same) : '';
  const current = near.find(({ value }) => value === chosen);
  const known = answer.same === undefined ? utteranceOf(quote, state) : undefined;
  return {
    name: 'same',
    label: 'Same as',
    chosen: [chosen],
    shown: current?.label ?? known ?? nothingSame.label,
    beside: current?.beside ?? (near.length === 0 ? '' : `${near.length} like it`),
    options: [...near.slice(0, 8), nothingSame],
    more: near.slice(8),
  };
}

function utteranceOf({ utterance }: DeskQuote, { article }: DeskState): string | undefined {
  const own = (article.quotes ?? []).filter((quote) => quote.utterance === utterance).length;
  return utterance === undefined ? undefined : `${utterance}${own > 1 ? `, ${own} quotes here` : ''}`;
}

function valueOfSame({ article, quote, utterance = '' }: NonNullable<CardAnswer['same']>): string {
  return `${article}/${quote}/${utterance}`;
}

/** The quote that an option names. */
export function sameFrom(value: string): NonNullable<CardAnswer['same']> {
  const [article = '', quote = '', utterance = ''] = value.split('/');
  return { article, quote, utterance: utterance === '' ? undefined : utterance };
}

/** Quotes of other reports that may render the same words: those alike first, then those of the same occasion and mouth. */
function listAlike(
  { words, said, speaker }: Pick<DeskQuote, 'words' | 'said' | 'speaker'>,
  others: readonly OtherReport[],
): readonly RowOption[] {
  const own = meaningfulWords(words, foldLetters);
  return others
    .flatMap(({ id, outlet, quotes }) =>
      quotes.map((quote) => {
        const theirs = meaningfulWords(quote.words, foldLetters);
        const shared = [...own].filter((word) => theirs.has(word)).length;
        const alike = shared < 2 ? 0 : shared / Math.max(1, Math.min(own.size, theirs.size));
        const isThere =
          said !== undefined && quote.said === said && speaker.some((one) => quote.speaker.includes(one));
        return { quote, article: id, outlet, score: alike >= enough ? alike + 1 : Number(isThere) / 2 };
      }),
    )
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ quote, article, outlet, score }) => ({
      value: valueOfSame({ article, quote: quote.id, utterance: quote.utterance }),
      label: quote.words,
      beside: score > 1 ? `${outlet}, like it` : outlet,
      names: [outlet],
    }));
}
