import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Everything said once that reports render, with whose names are spelled in several ways. */
export async function getSaidPages() {
  const { utterances, people, story } = await getDossier();
  const named = people.map(({ name, spellings }) => ({ name, spellings }));
  return keyPages(
    utterances.map((utterance) => ({
      params: { utterance: utterance.id },
      show: () => ({ utterance, people: named, places: story.spellings }),
    })),
  );
}
