import type { Content } from '../../domain/content.ts';

/** One name or thing and the ways it may be written. */
export interface SpellingGroup {
  /** As this site writes it. */
  readonly ours: string;
  readonly forms: readonly string[];
  /** `name`: spellings of one name. `term`: different words for one thing. */
  readonly kind: 'name' | 'term';
}

/** Everything whose spelling is watched: people, the places of the story, and its terms. */
export function spellingGroups({
  people,
  story,
}: Pick<Content, 'people' | 'story'>): readonly SpellingGroup[] {
  return [
    ...people.map(
      ({ name, spellings }): SpellingGroup => ({
        ours: name,
        forms: [name, ...spellings],
        kind: 'name',
      }),
    ),
    ...story.spellings.map((forms): SpellingGroup => ({ ours: forms[0] ?? '', forms, kind: 'name' })),
    ...story.terms.map(({ thing, terms }): SpellingGroup => ({ ours: thing, forms: terms, kind: 'term' })),
  ];
}
