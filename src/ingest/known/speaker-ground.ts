import type { ArticleEntry, Content, NamesEntry } from '../../domain/content.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { type NamedOffice, readOffice } from './read-office.ts';

/** All that the check of an article takes from people: what all are called, and which office each attribution names. Offices that no report’s words name change nothing in it. */
export interface SpeakerGround {
  readonly names: readonly NamesEntry[];
  /** Of each quote; undefined where its words name none, or are not asked. */
  readonly offices: readonly (NamedOffice | undefined)[];
}

/** What people give to the check of an article: where it is the same, the check finds the same. */
export function readGround(
  article: Pick<ArticleEntry, 'quotes' | 'source'>,
  people: Content['people'],
): SpeakerGround {
  const readsOffices = article.source.language.startsWith('en');
  return {
    names: namesIn(people),
    offices: article.quotes.map(({ attribution, speakerKnown }) =>
      readsOffices && attribution !== undefined && speakerKnown === undefined
        ? readOffice(attribution.printed, people)
        : undefined,
    ),
  };
}

const namesIn = keepAnswersOf((people: Content['people']): readonly NamesEntry[] =>
  people.map(({ id, name, shortName, nativeName, spellings }) => ({
    id,
    name,
    shortName,
    nativeName,
    spellings,
  })),
);
