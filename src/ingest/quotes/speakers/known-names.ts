/** What is known of how people are called, asked by names as reports print them. */
export interface KnownNames {
  /** The name to use for a printed one: that of the first person who has it among the spellings, else the printed one. */
  readonly nameOf: (printed: string) => string;
  /** Whether two names are spellings of one person. */
  readonly areOnePerson: (left: string, right: string) => boolean;
}

/** By the spellings of each person; the first is the one to use. */
export function createKnownNames(people: readonly (readonly string[])[]): KnownNames {
  const nameBySpelling = new Map<string, string>();
  const bearers = new Map<string, readonly number[]>();
  for (const [person, spellings] of people.entries())
    for (const spelling of spellings) {
      if (!nameBySpelling.has(spelling)) nameBySpelling.set(spelling, spellings[0] ?? spelling);
      bearers.set(spelling, [...(bearers.get(spelling) ?? []), person]);
    }
  return {
    nameOf: (printed) => nameBySpelling.get(printed) ?? printed,
    areOnePerson: (left, right) =>
      (bearers.get(left) ?? []).some((person) => bearers.get(right)?.includes(person)),
  };
}

/** Where nobody is recorded yet. */
export const noKnownNames: KnownNames = createKnownNames([]);
