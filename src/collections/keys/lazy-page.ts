import { passingKey } from './value-key.ts';

/** A page before anybody knows what it shows. */
export interface PagePlan<Params, Props> {
  readonly params: Params;
  /** Gathers all that it shows. */
  readonly show: () => Props;
  /** What `show` makes all of that from and from nothing else, where it is there already: its key is of this then. */
  readonly from?: () => object;
}

/** A page as Astro takes it. */
export interface LazyPage<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** A hash of all that it shows. */
  readonly showsKey: string;
}

/** What the page shows that was asked for last: its key is asked for, then it is made. */
let last: { readonly page: object; readonly props: object } | undefined;

/**
 * A page whose props are gathered where they are asked for, and let go when those of another page are: in a story of a
 * thousand reports what all pages show together takes as much memory as all the rest.
 */
export function lazyPage<Params, Props extends object>(
  { params, show, from }: PagePlan<Params, Props>,
  layout: string,
): LazyPage<Params, Props> {
  const page: LazyPage<Params, Props> = {
    params,
    get props() {
      if (last?.page !== page) last = { page, props: show() };
      return last.props as Props;
    },
    get showsKey() {
      return passingKey([layout, passingKey(from?.() ?? page.props)]);
    },
  };
  return page;
}
