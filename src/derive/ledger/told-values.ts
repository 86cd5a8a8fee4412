import { type ClaimValue, claimValueKey } from '../claims/claim-value.ts';
import { type CutShort, firstOf } from '../claims/cut-short.ts';
import type { LedgerClaim } from '../claims/ledger-claim.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { NamedPerson } from '../content/named-person.ts';
import { speakersKey } from '../utterances/mark-contested.ts';

/** Whoever gives a value, and the outlets that have it from them. */
export interface Teller {
  /** Empty where the outlets give it themselves. */
  readonly speakers: readonly NamedPerson[];
  readonly outlets: readonly { readonly name: string; readonly articles: readonly ArticleView[] }[];
}

/** One value of a fact as it stands in a line: what was announced apart from what is told. */
export interface ToldValue {
  readonly value: ClaimValue;
  readonly words: string;
  /** Whom it names. */
  readonly named: readonly NamedPerson[];
  readonly isAnnounced: boolean;
  /** The only case for which it was announced. */
  readonly onlyIf: string | undefined;
  readonly tellers: readonly Teller[];
  /** How many outlets give it that are not among these. */
  readonly others: number;
  /** The page that names them. */
  readonly all: string | undefined;
}

/** The values of a fact with who gives them: what was announced first, then what reports write themselves, then what they have others say; each in the order of the reports. */
export function toldValues(claims: readonly LedgerClaim[], cut?: CutShort): readonly ToldValue[] {
  const groups = Map.groupBy(
    claims,
    ({ claim, value }) => `${claim.expected ?? ''}|${claim.onlyIf ?? ''}|${claimValueKey(value)}`,
  );
  const values = Array.from(groups.values()).flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [toldValue(first, own, cut)];
  });
  return values.toSorted((left, right) => placeOf(left) - placeOf(right));
}

function placeOf({ isAnnounced, tellers }: ToldValue): number {
  if (isAnnounced) return 0;
  return tellers.some(({ speakers }) => speakers.length === 0) ? 1 : 2;
}

function toldValue(
  { value, words, named, claim }: LedgerClaim,
  claims: readonly LedgerClaim[],
  cut: CutShort | undefined,
): ToldValue {
  return {
    value,
    words,
    named,
    isAnnounced: claim.expected !== undefined,
    onlyIf: claim.onlyIf,
    ...firstTellers(tellersOf(claims), cut),
    all: cut?.all,
  };
}

function tellersOf(claims: readonly LedgerClaim[]): readonly Teller[] {
  const byMaker = Map.groupBy(claims, ({ speakers }) => speakersKey(speakers));
  return Array.from(byMaker.values(), (own) => ({
    speakers: own[0]?.speakers ?? [],
    outlets: Array.from(
      Map.groupBy(own, ({ article }) => article.outlet.name),
      ([name, told]) => ({ name, articles: [...new Set(told.map(({ article }) => article))] }),
    ),
  }));
}

function firstTellers(
  tellers: readonly Teller[],
  cut: CutShort | undefined,
): Pick<ToldValue, 'tellers' | 'others'> {
  const all = tellers.flatMap(({ outlets }) => outlets);
  const { shown, others } = firstOf(all, cut);
  const named = new Set(shown);
  const first = tellers.map((teller) => ({
    ...teller,
    outlets: teller.outlets.filter((outlet) => named.has(outlet)),
  }));
  return { tellers: first.filter(({ outlets }) => outlets.length > 0), others };
}
