import type { EventEntry, OutletEntry } from '../../../domain/content.ts';
import { formatStoryDate } from '../../../domain/dates/format-story-date.ts';
import type { NotQuote } from '../../../domain/quote.ts';
import { hasWord } from '../../../text/find-word.ts';
import { keysOf } from '../../../text/tables/keys-of.ts';
import { notQuoteKinds } from '../../decide/quote-answer.ts';
import type { DeskQuote } from '../../protocol/desk-edit.ts';
import type { DeskRecords } from '../../protocol/opened-report.ts';
import { notQuoteNames, type QuoteCard } from '../cards/desk-card.ts';
import { rankOccasions } from './rank-occasions.ts';
import { rankSpeakers } from './rank-speakers.ts';
import { type CardRowView, kindRowOf, type RowOption, type RowSources } from './row-view.ts';
import { sameRow } from './same-row.ts';

/** The fields of a quote. */
export function quoteRows(card: QuoteCard, sources: RowSources): readonly CardRowView[] {
  return [
    speakerRow(card, sources),
    occasionRow(card, sources),
    kindRow(card, sources),
    toldRow(card, sources),
    sameRow(card, sources),
  ];
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

/** The events at which words of the report may have been said, the likely ones first. */
export function occasionOptions({ state, records }: RowSources): readonly RowOption[] {
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

const kindWords = {
  utterance: 'whole sentence',
  fragment: 'a few words in the report’s sentence',
  statement: 'set down without marks',
} as const satisfies Record<DeskQuote['kind'], string>;

function kindRow({ quote }: QuoteCard, { answer }: RowSources): CardRowView {
  return kindRowOf(answer.kind ?? quote.kind, keysOf(kindWords), kindWords);
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

/** An outlet in a picker. */
export function toOutletOption({ id, name, url, spellings }: OutletEntry): RowOption {
  return { value: id, label: name, beside: url ?? '', names: [id, ...spellings] };
}

/** Why words between marks are no quote. */
export function whyRow(chosen: NotQuote['kind']): CardRowView {
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
