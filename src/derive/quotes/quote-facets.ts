import { addresses } from '../../domain/addresses.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t, within } from '../../messages/say.ts';
import type { Facet } from '../../search/query/facets.ts';
import { compareNames, compareText } from '../../text/compare-text.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { occasionName } from './describe-quote.ts';
import type { QuoteView } from './quote-view.ts';

/** A question by which quotes are narrowed, with its answers, the most frequent first. */
export interface QuoteFacet {
  /** The operator that asks the same in the search field. */
  readonly operator: Facet;
  /** Heading over the answers: Said at. */
  readonly label: string;
  /** The same within a line. */
  readonly lower: string;
  /** Part of the address of the lists: /quotes/by/occasion/…. */
  readonly segment: string;
  readonly values: readonly QuoteFacetValue[];
}

export interface QuoteFacetValue {
  readonly id: string;
  readonly name: string;
  /** Other ways to write the name. */
  readonly spellings: readonly string[];
  /** The page that lists these quotes. */
  readonly address: string;
  readonly quotes: readonly QuoteView[];
}

interface Answer {
  readonly id: string;
  readonly name: string;
  readonly spellings?: readonly string[];
}

type FacetQuestion = Pick<QuoteFacet, 'label' | 'lower' | 'segment'> & {
  readonly answers: (view: QuoteView) => readonly Answer[];
};

export const kindNames: Readonly<Record<QuoteView['quote']['kind'], string>> = {
  utterance: t`Whole statements`,
  fragment: t`Fragments`,
  statement: t`Statements without quotation marks`,
};

/** The search knows quotes of nobody by this id. */
const unnamed = { id: 'unnamed', name: t`Not named in the report` };

const questions: Readonly<Record<Facet, FacetQuestion>> = {
  speaker: {
    label: t`Speaker`,
    lower: within('in a title')`speaker`,
    segment: 'speaker',
    answers: ({ speakers }) => (speakers.length === 0 ? [unnamed] : speakers),
  },
  at: {
    label: t`Said at`,
    lower: within('in a title')`said at`,
    segment: 'occasion',
    answers: ({ occasion }) =>
      occasion === undefined ? [] : [{ id: occasion.id, name: occasionName(occasion) }],
  },
  outlet: {
    label: t`Reported by`,
    lower: within('in a title')`reported by`,
    segment: 'outlet',
    answers: ({ outlet }) => [outlet],
  },
  kind: {
    label: t`Kind`,
    lower: within('in a title')`kind`,
    segment: 'kind',
    answers: ({ quote: { kind } }) => [{ id: kind, name: kindNames[kind] }],
  },
};

/** How many quotes were said on each day, from the oldest to the newest; a vague date counts at its first day. */
export function countDays(quotes: readonly QuoteView[]): readonly (readonly [day: string, count: number])[] {
  const days = quotes.flatMap(({ occasion }) => {
    const day = earliestDay(occasion?.date);
    return day === undefined ? [] : [day];
  });
  return Array.from(
    Map.groupBy(days, (day) => day),
    ([day, same]) => [day, same.length] as const,
  ).toSorted(([left], [right]) => compareText(left, right));
}

/** Every way to narrow the quotes. Joint words stand under each of their speakers. */
export function buildQuoteFacets(quotes: readonly QuoteView[]): readonly QuoteFacet[] {
  return keysOf(questions).map((operator) => {
    const { answers, ...facet } = questions[operator];
    const answered = quotes.flatMap((view) => answers(view).map((answer) => ({ answer, view })));
    const groups = Map.groupBy(answered, ({ answer }) => answer.id);
    const values = Array.from(groups, ([id, group]) => ({
      id,
      name: group[0]?.answer.name ?? id,
      spellings: group[0]?.answer.spellings ?? [],
      address: addresses.quotesBy(facet.segment, id),
      quotes: group.map(({ view }) => view),
    }));
    return { operator, ...facet, values: values.toSorted(compareFrequency) };
  });
}

/** Occasions in the order of their days, those without one last. */
export function occasionsInOrder(occasions: readonly QuoteFacetValue[]): readonly QuoteFacetValue[] {
  const dayOf = ({ quotes }: QuoteFacetValue) => quotes[0]?.occasion?.date ?? '~';
  return occasions.toSorted((left, right) => compareText(dayOf(left), dayOf(right)));
}

function compareFrequency(left: QuoteFacetValue, right: QuoteFacetValue): number {
  return right.quotes.length - left.quotes.length || compareNames(left.name, right.name);
}
