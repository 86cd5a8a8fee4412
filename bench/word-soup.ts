/** Reports that tell nothing, of invented people and places, the same for the same seed. */

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

type Pick = <T>(items: readonly T[]) => T;

/** Numbers from 0 to 1, always the same for one seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A report of about so many words with a headline, paragraphs, quotations and a line of website text. */
export function makeReport(seed: number, words: number): string {
  const random = createRandom(seed);
  const pick: Pick = (items) =>
    items[Math.floor(random() * items.length)] ?? (items[0] as (typeof items)[number]);
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
