import { createRandom, type Random } from '../random.ts';

const onsets =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sm sn sp st str sw t th tr v w y z'.split(
    ' ',
  );
const vowels = 'a a e e e i i o o u ai ea ee ie oo ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 't', 'm', 'd', 'ck', 'nd', 'nt', 'st', 'rk', 'ng', 'x'];
const endings = ['s', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'ness', 'able', 'al', 'ive', 'ous'];

/** Invented words in the order of how common they are: the commonest are short, and families share a stem, as in a language. */
export function makeVocabulary(count: number, seed = 7): string[] {
  const random = createRandom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const stem = makeStem(random, words.size);
    words.add(stem);
    if (words.size < 120) continue;
    for (let family = random.below(4); family > 0 && words.size < count; family--)
      words.add(stem + random.pick(endings));
  }
  return [...words];
}

function makeStem(random: Random, rank: number): string {
  const syllables = rank < 120 ? 1 : rank < 3_000 ? 1 + random.below(2) : 2 + random.below(2);
  return Array.from(
    { length: syllables },
    () => random.pick(onsets) + random.pick(vowels) + random.pick(codas),
  ).join('');
}
