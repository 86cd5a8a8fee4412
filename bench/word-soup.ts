/** Reports that tell nothing, of invented people and places, the same for the same seed. */

import { createRandom, type Random } from './random.ts';

const surnames = ['Holt', 'Berg', 'Lindqvist', 'Okafor', 'Marsh', 'Tarn', 'Vale', 'Quill', 'Rowan', 'Sedge'];
const givenNames = ['Mara', 'Bo', 'Ada', 'Ike', 'Nell', 'Otto', 'Runa', 'Sten'];
const nouns = [
  'lake',
  'harbour',
  'lock',
  'ferry',
  'bridge',
  'council',
  'budget',
  'tide',
  'valley',
  'orchard',
  'mill',
  'road',
];
const verbs = ['closed', 'opened', 'crossed', 'measured', 'promised', 'repaired', 'counted', 'moved'];
const adjectives = ['quiet', 'long', 'narrow', 'public', 'northern', 'late', 'costly', 'plain'];
const cues = ['said', 'told reporters', 'added', 'replied', 'insisted'];

type Pick = Random['pick'];

/** A report of about so many words with a headline, paragraphs, quotations and a line of website text. */
export function makeReport(seed: number, words: number): string {
  const { pick } = createRandom(seed);
  const paragraphs = [
    `${capital(pick(nouns))} ${pick(verbs)} after ${pick(adjectives)} talks on ${pick(nouns)} ${seed}`,
  ];
  while (paragraphs.join(' ').split(' ').length < words) paragraphs.push(makeParagraph(pick));
  return [...paragraphs, 'Subscribe to our newsletter!', ''].join('\n\n');
}

function makeParagraph(pick: Pick): string {
  const speaker = `${pick(givenNames)} ${pick(surnames)}`;
  const last = speaker.split(' ')[1] ?? speaker;
  return [
    makeSentence(pick),
    `“${makeSentence(pick).slice(0, -1)},” ${speaker} ${pick(cues)}.`,
    makeSentence(pick),
    `${last} called the ${pick(nouns)} “${pick(adjectives)} and ${pick(adjectives)}.”`,
  ].join(' ');
}

function makeSentence(pick: Pick): string {
  return `The ${pick(adjectives)} ${pick(nouns)} near the ${pick(nouns)} ${pick(verbs)} the ${pick(adjectives)} ${pick(nouns)} on Tuesday.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
