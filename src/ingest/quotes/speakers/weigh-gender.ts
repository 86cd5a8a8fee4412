import type { Gender } from '../names/name.ts';
import type { Party } from './group-parties.ts';

/** Whom a pronoun may mean: "any" is a verb without a subject. */
export type Wanted = Gender | 'any';

/** What name and pronouns tell of somebody’s gender, for or against the one that a pronoun has. */
export function weighGender(party: Party, wanted: Wanted, leaning = 0): number {
  const isUntold = party.words.length === 1 && party.gender === undefined && leaning === 0;
  return (party.gender === wanted ? 1.5 : 0) - (isUntold ? 3 : 0) + leaningOf(party, wanted, leaning);
}

/** What pronouns have told of somebody whose name tells nothing; without them, what the name sounds like. */
function leaningOf(party: Party, wanted: Wanted, leaning: number): number {
  if (party.gender !== undefined || wanted === 'any') return 0;
  if (leaning === 0) return soundOf(party, wanted);
  const sure = Math.min(2, Math.abs(leaning)) * pronounTells;
  return leaning > 0 === (wanted === 'male') ? 1 : -sure;
}

/** By so much each pronoun of the other gender speaks against somebody. */
const pronounTells = 5;

/** Given names in -a are women's far more often than men's; it counts only where nothing else is known. */
function soundOf({ words, gender }: Party, wanted: Wanted): number {
  if (gender !== undefined || wanted === 'any' || words.length < 2 || !/[\p{Ll}]{3}a$/u.test(words[0] ?? ''))
    return 0;
  return wanted === 'female' ? 2 : -2;
}
