import type { SpeechVerb } from './speech-verbs.ts';

interface PhrasalRow {
  /** The particle that makes a way of saying of the verb. */
  readonly particle: string;
  readonly weight: number;
  /** Every form of every verb. */
  readonly forms: string;
  readonly example: string;
}

/** Verbs that report words only together with the small word behind them. What is waved away or played down is another’s. */
export const phrasalRows = [
  {
    particle: 'in',
    weight: 1,
    forms: 'cut cuts cutting chipped chips weighed weighs barged barges broke breaks jumped jumps',
    example: 'Ann Moss cut in: “By whom?”',
  },
  {
    particle: 'back',
    weight: 1,
    forms: 'shot shoots fired fires hit hits pushed pushes snapped snaps wrote writes',
    example: 'Ann Moss fired back: “By whom?”',
  },
  {
    particle: 'out',
    weight: 0.9,
    forms: 'hit hits hitting lashed lashes lashing called calls cried cries blurted blurts spoke speaks',
    example: 'Ann Moss hit out at “a wet paper.”',
  },
  {
    particle: 'into',
    weight: 0.9,
    forms: 'tore tears tearing laid lays laying ripped rips lit lights',
    example: 'Ann Moss tore into the “wet paper.”',
  },
  {
    particle: 'aim',
    weight: 0.9,
    forms: 'took takes taking',
    example: 'Ann Moss took aim at the “wet paper.”',
  },
  {
    particle: 'on',
    weight: 1,
    // “What is going on” is no way of saying.
    forms: 'went goes carried carries carrying',
    example: 'Ann Moss went on: “By whom?”',
  },
  {
    particle: 'off',
    weight: 0.9,
    forms: 'wrote writes written writing reeled rattled ticked fired',
    example: 'Ann Moss fired off the “wet paper.”',
  },
  {
    particle: 'up',
    weight: 0.9,
    forms: 'summed sums summing talked talks talking',
    example: 'Ann Moss summed up the plan as a “wet paper.”',
  },
] as const satisfies readonly PhrasalRow[];

const byWords: ReadonlyMap<string, SpeechVerb> = new Map(
  phrasalRows.flatMap(({ particle, weight, forms }) =>
    forms
      .split(' ')
      .map(
        (form) => [`${form} ${particle}`, { base: `${form} ${particle}`, inverts: false, weight }] as const,
      ),
  ),
);

const particles: ReadonlySet<string> = new Set(phrasalRows.map(({ particle }) => particle));

/** "laughed off being called": the words are another’s, whatever the verb alone reports; "given that", "provided that" report nothing. */
export function isWavedAway(word: string, particle: string): boolean {
  if (particle === 'that') return /^(?:given|seeing|considering|provided|providing)$/.test(word);
  return particle === 'off' && /^laugh(?:s|ed|ing)?$/.test(word);
}

/** The verb of saying that two words make together: "cut in", "tore into". Takes them in small letters. */
export function phrasalVerb(word: string, particle: string): SpeechVerb | undefined {
  return particles.has(particle) ? byWords.get(`${word} ${particle}`) : undefined;
}
