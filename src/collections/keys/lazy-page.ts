import type { GroupKey } from '../kept/kept-groups.ts';
import { passingKey } from './value-key.ts';

/** A page before anybody knows what it shows. */
export type PagePlan<Params, Props, From extends object = never> =
  | {
      readonly params: Params;
      /** Gathers all that it shows. */
      readonly show: () => Props;
      readonly from?: undefined;
    }
  | {
      readonly params: Params;
      /** What its props are made from, where that is there already: its key is of this, and nothing is made for it. */
      readonly from: () => From;
      /** Makes them of nothing else: a function that stands outside and knows what it is given. */
      readonly show: (from: From) => Props;
    };

/** A page as Astro takes it. */
export interface LazyPage<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** A hash of all that it shows. */
  readonly showsKey: string;
  /** With which others it stays. */
  readonly group: GroupKey | undefined;
}

/** What the page shows that was asked for last: its key is asked for, then it is made. */
let last: { readonly page: object; readonly props: object } | undefined;

/**
 * A page whose props are gathered where they are asked for, and let go when those of another page are: in a story of a
 * thousand reports what all pages show together takes as much memory as all the rest.
 */
export function lazyPage<Params, Props extends object, From extends object = never>(
  plan: PagePlan<Params, Props, From>,
  layout: string,
  group?: GroupKey,
): LazyPage<Params, Props> {
  return new PlannedPage(plan, layout, group);
}

/** A class, as there are 77,000 of them: with getters of its own each would take half a kilobyte. */
class PlannedPage<Params, Props extends object, From extends object> implements LazyPage<Params, Props> {
  readonly params: Params;
  readonly group: GroupKey | undefined;
  readonly #plan: PagePlan<Params, Props, From>;
  readonly #layout: string;

  constructor(plan: PagePlan<Params, Props, From>, layout: string, group: GroupKey | undefined) {
    this.params = plan.params;
    this.group = group;
    this.#plan = plan;
    this.#layout = layout;
  }

  get props(): Props {
    if (last?.page !== this) last = { page: this, props: showAll(this.#plan) };
    return last.props as Props;
  }

  get showsKey(): string {
    return passingKey([this.#layout, passingKey(this.#plan.from?.() ?? this.props)]);
  }
}

function showAll<Params, Props, From extends object>(plan: PagePlan<Params, Props, From>): Props {
  return plan.from === undefined ? plan.show() : plan.show(plan.from());
}
