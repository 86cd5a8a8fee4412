import type { ArticleInput } from '../../../domain/article.ts';
import type { PersonEntry } from '../../../domain/content.ts';
import { isUnwrittenOffice } from '../../../domain/drafts/unwritten.ts';
import { countOf } from '../../../text/count-of.ts';
import type { DeskState } from '../../decide/desk-state.ts';
import type { PersonCard } from './desk-card.ts';

/** How the note of a person begins whom the reading of a report proposed. */
export function personNote(id: string): string {
  return `A new person is proposed: content/people/${id}.yaml`;
}

/** What a report was opened with: a person who was settled since stays in sight, so that the answer can be looked at. */
interface PeopleBefore {
  readonly article: Pick<ArticleInput, 'quotes' | 'events' | 'review'>;
  readonly people: readonly PersonEntry[];
}

/** People whom a report quotes or follows and of whom only a proposal is there, with the note that names them. */
function proposedPeople({
  article,
  people,
}: PeopleBefore): readonly { readonly person: PersonEntry; readonly note: string | undefined }[] {
  const { quotes = [], events = [], review = [] } = article;
  const named = new Set([
    ...quotes.flatMap(({ speaker }) => speaker),
    ...events.flatMap(({ claims = [] }) => claims.flatMap(({ by = [] }) => by)),
  ]);
  return people.flatMap((person) => {
    const note = review.find((one) => one.startsWith(personNote(person.id)));
    const isBare = person.roles.some(isUnwrittenOffice);
    return note !== undefined || (isBare && named.has(person.id)) ? [{ person, note }] : [];
  });
}

/** One card for each, where the first of their words stand. */
export function personCards(
  { article }: Pick<DeskState, 'article'>,
  before: PeopleBefore,
): readonly PersonCard[] {
  const quotes = article.quotes ?? [];
  return proposedPeople(before).map(({ person, note }): PersonCard => {
    const own = quotes.filter(({ speaker }) => speaker.includes(person.id));
    const theirs = own.length === 0 ? 'no quote' : countOf(own.length, 'quote');
    return {
      kind: 'person',
      key: `person:${person.id}`,
      at: own[0]?.span[0],
      doubt: { rank: 2, says: 'new name?' },
      reason: [
        `Nobody is recorded as ${person.name} yet; the draft reads ${theirs} of this report as theirs.`,
      ],
      shows: person.name,
      beside: theirs,
      person,
      note,
    };
  });
}
