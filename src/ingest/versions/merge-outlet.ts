import type { ArticleInput } from '../../domain/article.ts';
import { notNamed } from '../draft/draft-outlet.ts';
import { isSame } from './diff-drafts.ts';
import { choose } from './merge-fields.ts';

type Source = ArticleInput['source'];

/** Who published a report, and what a person should still look at about it. */
export interface MergedOutlet {
  readonly outlet: Pick<Source, 'outlet' | 'outletKnown' | 'via'>;
  /** The one that was recorded stays, against or without a word of the new version. */
  readonly isKept: boolean;
  readonly notes: readonly string[];
}

/** An outlet that a person wrote or that was found before stays, whatever the changed file names; that it names another is said. */
export function mergeOutlet(base: Source | undefined, edited: Source, fresh: Source): MergedOutlet {
  const isPersons = base === undefined || !isSame(namedIn(base), namedIn(edited));
  const isKept = edited.outlet !== fresh.outlet && (isPersons || edited.outlet !== notNamed.id);
  const isNew = isKept && fresh.outlet !== notNamed.id && fresh.outlet !== base?.outlet;
  return {
    outlet: { ...namedIn(isKept || isPersons ? edited : fresh), ...viaOf(base, edited, fresh) },
    isKept,
    notes: isNew
      ? [
          `The new version of the file names ${fresh.outlet} as its outlet, the record ${edited.outlet}: say which it is.`,
        ]
      : [],
  };
}

function namedIn({ outlet, outletKnown }: Source): Pick<Source, 'outlet' | 'outletKnown'> {
  return { outlet, outletKnown };
}

/** Whom it passed through: a version that names nobody takes nobody away. */
function viaOf(base: Source | undefined, edited: Source, fresh: Source): Pick<Source, 'via'> {
  const via = fresh.via?.length ? choose(base?.via, edited.via, fresh.via) : (edited.via ?? fresh.via);
  return via === undefined ? {} : { via };
}
