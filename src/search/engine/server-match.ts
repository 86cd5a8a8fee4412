import { recordOf } from '../../text/tables/record-of.ts';
import type { FacetCounts } from '../filter/count-facets.ts';
import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import { mentionLexeme, ownLexeme } from '../index/lexemes.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import { rarityOf } from '../match/rarity-of.ts';
import type { Alternative, Term } from '../match/term.ts';
import { facetNames } from '../query/facets.ts';
import type { Operator } from '../query/query.ts';
import { operators } from '../query/query-operators.ts';
import type {
  AskedFilter,
  AskServer,
  CountsAnswer,
  HitsAnswer,
  Lexeme,
  RecordsQuestion,
} from './engine-contract.ts';
import type { EngineQuestion, Matching, SearchEngine, SelectedHits } from './search-engine.ts';

interface ServedCollection {
  readonly ask: AskServer;
  readonly collection: SearchCollectionName;
  /** How many records it has. */
  readonly size: number;
}

/** Matches by what a server knows of its records: which words earn what is decided here. */
export function createServerMatch(served: ServedCollection): SearchEngine['match'] {
  return async (question) => {
    const asked = await writeQuestion(question, served);
    const { answer } = await served.ask({ ask: 'hits', ...asked });
    return toMatching(answer, question, {
      failing: (counts) => nameFailing(counts, asked.filters),
      countAll: async () => (await served.ask({ ask: 'counts', ...asked })).answer,
    });
  };
}

interface Counting {
  readonly failing: (counts: HitsAnswer['failing']) => SelectedHits['countFailing'];
  readonly countAll: () => Promise<CountsAnswer>;
}

function toMatching(
  answer: HitsAnswer,
  { terms, enough }: EngineQuestion,
  { failing, countAll }: Counting,
): Matching {
  const { found, hitCount, quoteCount } = answer;
  const isLoose = enough !== 'all' && terms.length > 1;
  return {
    count: found,
    covered: found === 0 && !isLoose ? terms.length : answer.covered,
    select: async () => ({
      hits: answer.hits.map(({ group, score, renderings, records }) => ({
        group,
        score,
        renderingCount: renderings,
        quotes: records,
      })),
      hitCount,
      quoteCount,
      countFailing: failing(answer.failing),
      countFacets: async (): Promise<FacetCounts> => {
        const counts = await countAll();
        return {
          ...recordOf(facetNames, (facet) => counts[facet]),
          date: counts.date,
          without: failing(counts.failing)(),
        };
      },
    }),
  };
}

async function writeQuestion(
  { terms, enough, excluded, phrases, filters, select }: EngineQuestion,
  { collection, size }: ServedCollection,
): Promise<RecordsQuestion> {
  return {
    collection,
    words: terms.map((term) => writeTerm(term, size)),
    enough,
    row: select.rowFirst ? terms.map(({ asked }) => asked.word) : [],
    none: excluded.words.map(lexemeOf),
    phrases,
    noPhrases: excluded.phrases,
    filters: writeFilters(await filters),
    order: select.order,
    most: select.most,
  };
}

function writeTerm(term: Term, size: number): RecordsQuestion['words'][number] {
  const rarity = rarityOf(term, size);
  return term.alternatives.map((one) => [lexemeOf(one), one.weight * rarity]);
}

function lexemeOf(alternative: Alternative): Lexeme {
  if (alternative.how === 'name')
    return alternative.as === 'own' ? ownLexeme(alternative.name) : mentionLexeme(alternative.name);
  const row = alternative.found.split(' ');
  return row.length > 1 ? row : alternative.found;
}

function writeFilters(filters: readonly ResolvedFilter[]): readonly AskedFilter[] {
  return operators.flatMap((kind) => {
    const ofKind = filters.filter(({ part }) => part.operator === kind);
    const wanted = ofKind.filter(({ part }) => !part.excluded);
    const unwanted = ofKind.filter(({ part }) => part.excluded);
    if (ofKind.length === 0) return [];
    return [
      {
        kind,
        ...(wanted.length === 0 ? {} : { any: wanted.flatMap(valuesOf) }),
        none: unwanted.flatMap(valuesOf),
      },
    ];
  });
}

function valuesOf({ names, days }: ResolvedFilter): AskedFilter['none'] {
  return days === undefined ? names.map(ownLexeme) : [[days.from ?? null, days.to ?? null]];
}

/** Bits are numbered as the filters were sent. */
function nameFailing(
  counts: HitsAnswer['failing'],
  filters: readonly AskedFilter[],
): () => Readonly<Record<Operator, number>> {
  return () =>
    recordOf(operators, (operator) => {
      const place = filters.findIndex(({ kind }) => kind === operator);
      return place < 0 ? 0 : (counts[String(1 << place)] ?? 0);
    });
}
