import { formatStoryDate } from '../../../domain/dates/format-story-date.ts';
import type { NotQuote } from '../../../domain/quote.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskQuote } from '../../protocol/desk-edit.ts';
import type { DeskCard } from '../cards/desk-card.ts';
import { chooseForClaim, claimRows } from './claim-rows.ts';
import { chooseForEvent, eventRows } from './event-rows.ts';
import { chooseForPerson, personRows } from './person-rows.ts';
import { occasionOptions, quoteRows, toOutletOption, whyRow } from './quote-rows.ts';
import type { CardRowView, RowOption, RowSources } from './row-view.ts';
import { sameFrom } from './same-row.ts';
import { showClaim } from './show-claim.ts';

/** The fields of a card, the one that digits answer first of all. */
export function rowsOf(card: DeskCard, sources: RowSources): readonly CardRowView[] {
  switch (card.kind) {
    case 'report':
      return [occasionOfReport(sources), outletRow(sources), dayRow(sources)];
    case 'quote':
      return sources.answer.notQuote === undefined
        ? quoteRows(card, sources)
        : [whyRow(sources.answer.notQuote)];
    case 'not-quote':
      return [whyRow(sources.answer.marks ?? card.notQuote.kind)];
    case 'claim':
      return claimRows(showClaim(card, sources), sources);
    case 'person':
      return personRows(card, sources);
    case 'event':
      return eventRows(card, sources);
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
      return { ...answer, [card.kind === 'report' ? 'occasion' : 'said']: value === '' ? null : value };
    case 'kind':
      if (card.kind === 'event') return chooseForEvent('kind', value, answer);
      if (card.kind === 'person') return chooseForPerson('kind', value, answer);
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
      return card.kind === 'event' ? chooseForEvent('day', value, answer) : { ...answer, day: value };
    case 'person':
    case 'office':
    case 'name':
      return chooseForPerson(row.name, value, answer);
    case 'which':
    case 'title':
      return chooseForEvent(row.name, value, answer);
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
