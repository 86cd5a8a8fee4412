import { meaningfulWords } from '../../derive/suggest/likeness.ts';
import type { EventEntry, OutletEntry } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { NotQuote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import { hasWord } from '../../text/find-word.ts';
import { foldLetters } from '../../text/fold-word.ts';
import type { CardAnswer } from '../decide/card-answer.ts';
import type { DeskState } from '../decide/desk-state.ts';
import { notQuoteKinds } from '../decide/quote-answer.ts';
import type { DeskQuote } from '../protocol/desk-edit.ts';
import type { DeskRecords, OtherReport } from '../protocol/opened-report.ts';
import { chooseForClaim, claimRows } from './claim-rows.ts';
import { type DeskCard, notQuoteNames, type QuoteCard } from './desk-card.ts';
import type { NamePlace } from './find-known-names.ts';
import type { ClaimGround } from './propose-claim-cards.ts';
import { rankOccasions } from './rank-occasions.ts';
import { rankSpeakers } from './rank-speakers.ts';
import type { CardRowView, RowOption } from './row-view.ts';
import { showClaim } from './show-claim.ts';

export interface RowSources {
  readonly state: DeskState;
  readonly answer: CardAnswer;
  readonly records: DeskRecords;
  readonly others: readonly OtherReport[];
  readonly names: readonly NamePlace[];
  readonly text: string;
  /** Days that the report names, as they were read: words and EDTF. */
  readonly days: readonly { readonly words: string; readonly date: string }[];
  /** The paragraph of the card's words. */
  readonly paragraph: Span | undefined;
  readonly ground: ClaimGround;
}

/** The fields of a card, the one that digits answer first of all. */
export function rowsOf(card: DeskCard, sources: RowSources): readonly CardRowView[] {
  switch (card.kind) {
    case 'report':
      return [occasionOfReport(sources), outletRow(sources), dayRow(sources)];
    case 'quote':
      return sources.answer.notQuote === undefined
        ? [
            speakerRow(card, sources),
            occasionRow(card, sources),
            kindRow(card, sources),
            toldRow(card, sources),
            sameRow(card, sources),
          ]
        : [whyRow(sources.answer.notQuote)];
    case 'not-quote':
      return [whyRow(sources.answer.marks ?? card.notQuote.kind)];
    case 'claim':
      return claimRows(showClaim(card, sources), sources);
    case 'note':
      return [];
  }
}

/** The card's answer with one option chosen; `adds` keeps the others that were chosen before. */
export function chooseOption(
  { row, card, value, adds }: { row: CardRowView; card: DeskCard; value: string; adds: boolean },
  answer: CardAnswer,
): CardAnswer {
  switch (row.name) {
    case 'speaker':
      return { ...answer, speaker: adds ? toggled(row.chosen, value) : value === '' ? [] : [value] };
    case 'occasion':
      return card.kind === 'report'
        ? { ...answer, occasion: value === '' ? null : value }
        : { ...answer, said: value === '' ? null : value };
    case 'kind':
      return { ...answer, kind: value as DeskQuote['kind'] }; // One of the options, which are the kinds.
    case 'told':
      return { ...answer, told: value === '' ? null : value };
    case 'same':
      return { ...answer, same: value === '' ? null : sameFrom(value) };
    case 'why':
      return card.kind === 'not-quote'
        ? { ...answer, marks: value as NotQuote['kind'] } // One of the options, which are the kinds.
        : { ...answer, notQuote: value as NotQuote['kind'] };
    case 'outlet':
      return { ...answer, outlet: value };
    case 'day':
      return { ...answer, day: value };
    case 'event':
    case 'fact':
    case 'value':
    case 'by':
      return chooseForClaim(row.name, value, answer);
  }
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

const nobody: RowOption = { value: '', label: 'nobody is named', beside: '', names: ['nobody'] };

function speakerRow({ quote }: QuoteCard, sources: RowSources): CardRowView {
  const { state, answer, records, names, paragraph } = sources;
  const quotes = state.article.quotes ?? [];
  const ranked = rankSpeakers({ quote, quotes, people: records.people, names, paragraph });
  const chosen = answer.speaker ?? quote.speaker;
  const likely = new Set(ranked.map(({ person }) => person.id));
  const toOption = (person: DeskRecords['people'][number], why: string): RowOption => ({
    value: person.id,
    label: person.name,
    beside: why === 'as read' ? why : (person.roles[0]?.title ?? why),
    names: [person.nativeName ?? '', ...person.spellings],
  });
  const all = records.people.map((person) => toOption(person, ''));
  const label = (id: string) => all.find(({ value }) => value === id)?.label ?? id;
  return {
    name: 'speaker',
    label: 'Speaker',
    chosen,
    shown: chosen.map(label).join(', ') || nobody.label,
    beside: '',
    options: ranked.map(({ person, why }) => toOption(person, why)),
    more: [...all.filter(({ value }) => !likely.has(value)), nobody],
  };
}

const noOccasion: RowOption = { value: '', label: 'the report names none', beside: '', names: ['none'] };

function toEventOption({ id, title, shortTitle, date, undated }: EventEntry, why: string): RowOption {
  return {
    value: id,
    label: shortTitle ?? title,
    beside: [date === undefined ? (undated ?? '') : formatStoryDate(date, 'short'), why]
      .filter((part) => part !== '')
      .join(', '),
    names: [title, id],
  };
}

function occasionOptions({ state, records }: RowSources): readonly RowOption[] {
  return rankOccasions(state.article, records.events).map(({ event, why }) => toEventOption(event, why));
}

function occasionRow({ quote }: QuoteCard, sources: RowSources): CardRowView {
  const { answer } = sources;
  const said = answer.said === undefined ? (quote.said ?? '') : (answer.said ?? '');
  const options = occasionOptions(sources);
  const current = options.find(({ value }) => value === said);
  const proposed = quote.saidKnown !== undefined && answer.said === undefined;
  return {
    name: 'occasion',
    label: 'Occasion',
    chosen: [said],
    shown: current?.label ?? noOccasion.label,
    beside: proposed ? 'proposed' : (current?.beside ?? ''),
    options: [...options.slice(0, 8), noOccasion],
    more: options.slice(8),
  };
}

function occasionOfReport(sources: RowSources): CardRowView {
  const { answer, state } = sources;
  const quotes = state.article.quotes ?? [];
  const options = occasionOptions(sources);
  const open = quotes.filter(({ said }) => said === undefined).length;
  const chosen = answer.occasion === undefined ? 'as-it-is' : (answer.occasion ?? 'as-it-is');
  const named = quotes.length - open;
  const asItIs: RowOption = {
    value: '',
    label: 'as each quote says',
    beside: `${named} of ${quotes.length} name one`,
    names: ['each'],
  };
  return {
    name: 'occasion',
    label: 'Occasion',
    chosen: [chosen === 'as-it-is' ? '' : chosen],
    shown: options.find(({ value }) => value === chosen)?.label ?? asItIs.label,
    beside: open === 0 ? asItIs.beside : `for the ${open} that name none`,
    options: [...options.slice(0, 5), asItIs],
    more: options.slice(5),
  };
}

function outletRow({ state, answer, records }: RowSources): CardRowView {
  const chosen = answer.outlet ?? state.article.source.outlet;
  const options = records.outlets.map(toOutletOption);
  return {
    name: 'outlet',
    label: 'Outlet',
    chosen: [chosen],
    shown: options.find(({ value }) => value === chosen)?.label ?? chosen,
    beside: answer.outlet === undefined ? state.article.source.outletKnown.evidence : 'chosen by you',
    options: options.toSorted((a, b) => Number(b.value === chosen) - Number(a.value === chosen)).slice(0, 9),
    more: options,
  };
}

/** The days that the report itself names are its likely ones; any other is typed. */
function dayRow({ state, answer, days }: RowSources): CardRowView {
  const { date, evidence } = state.article.published;
  const chosen = answer.day ?? date;
  const named = [...new Map(days.map((day) => [day.date, day.words]))];
  return {
    name: 'day',
    label: 'Published',
    chosen: [chosen],
    shown: formatStoryDate(chosen),
    beside: answer.day === undefined ? evidence : 'chosen by you',
    options: named.slice(0, 9).map(([value, words]) => ({
      value,
      label: formatStoryDate(value),
      beside: `“${words}”`,
      names: [value],
    })),
    more: [],
  };
}

function toOutletOption({ id, name, url, spellings }: OutletEntry): RowOption {
  return { value: id, label: name, beside: url ?? '', names: [id, ...spellings] };
}

const kindWords = {
  utterance: 'whole sentence',
  fragment: 'a few words in the report’s sentence',
  statement: 'set down without marks',
} as const satisfies Record<DeskQuote['kind'], string>;

function kindRow({ quote }: QuoteCard, { answer }: RowSources): CardRowView {
  const kind = answer.kind ?? quote.kind;
  return {
    name: 'kind',
    label: 'Kind',
    chosen: [kind],
    shown: kind,
    beside: kindWords[kind],
    options: Object.entries(kindWords).map(([value, beside]) => ({ value, label: value, beside, names: [] })),
    more: [],
  };
}

const toldNobody: RowOption = { value: '', label: 'the report names nobody', beside: '', names: ['none'] };

function toldRow({ quote }: QuoteCard, { answer, records, text, paragraph }: RowSources): CardRowView {
  const told = answer.told === undefined ? (quote.told ?? '') : (answer.told ?? '');
  const around = paragraph === undefined ? '' : text.slice(...paragraph);
  const isNear = ({ name, spellings }: OutletEntry) =>
    [name, ...spellings].some((spelling) => hasWord(around, spelling));
  const near = records.outlets.filter((outlet) => isNear(outlet) || outlet.id === told);
  const options = near.map((outlet) => ({ ...toOutletOption(outlet), beside: 'named here' }));
  return {
    name: 'told',
    label: 'Told to',
    chosen: [told],
    shown: records.outlets.find(({ id }) => id === told)?.name ?? 'nobody named',
    beside: '',
    options: [...options.slice(0, 8), toldNobody],
    more: records.outlets.filter((outlet) => !near.includes(outlet)).map(toOutletOption),
  };
}

const nothingSame: RowOption = { value: '', label: 'nothing yet', beside: '', names: ['nothing'] };
const enough = 0.3;

function sameRow({ quote }: QuoteCard, { answer, others, state }: RowSources): CardRowView {
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

function sameFrom(value: string): NonNullable<CardAnswer['same']> {
  const [article = '', quote = '', utterance = ''] = value.split('/');
  return { article, quote, utterance: utterance === '' ? undefined : utterance };
}

/** Quotes of other reports that may render the same words: those alike first, then those of the same occasion and mouth. */
export function listAlike(
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

function whyRow(chosen: NotQuote['kind']): CardRowView {
  return {
    name: 'why',
    label: 'No quote',
    chosen: [chosen],
    shown: notQuoteNames[chosen],
    beside: '',
    options: notQuoteKinds.map((kind) => ({
      value: kind,
      label: notQuoteNames[kind],
      beside: '',
      names: [kind],
    })),
    more: [],
  };
}
