import { afterEach, expect, test } from 'vitest';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { handDossier, handedDossier, takeBackDossier } from './handed-dossier.ts';

afterEach(takeBackDossier);

// What is handed over is not looked at.
const dossier = {} as Dossier;

test('what was joined of a folder is found by that folder alone', () => {
  handDossier('content', dossier);
  expect(handedDossier('content')).toBe(dossier);
  expect(handedDossier('other')).toBe(undefined);
});

test('what was taken back is found no longer', () => {
  handDossier('content', dossier);
  takeBackDossier();
  expect(handedDossier('content')).toBe(undefined);
});
