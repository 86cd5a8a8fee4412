import type { Dossier } from '../dossier/build-dossier.ts';

/** The story with the reports that were taken back among its reports: their pages say so, and their changes stay told. */
export function withWithdrawn(dossier: Dossier): Dossier {
  const { gone } = dossier;
  return {
    ...dossier,
    articles: [...dossier.articles, ...dossier.withdrawn],
    people: [...dossier.people, ...gone.people],
    outlets: [...dossier.outlets, ...gone.outlets],
  };
}
