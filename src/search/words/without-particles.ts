/** Letters that Arabic and Hebrew write in one piece with the word behind them: and, in, to, from, the. */
const particles = [
  { script: /^\p{Script=Arabic}/u, particle: /^(?:ال|لل|[وفبكل])/ },
  { script: /^\p{Script=Hebrew}/u, particle: /^[והבכלמש]/ },
];
const mostParticles = 3;
/** Fewer letters than these are no word of their own. */
const shortest = 3;

/** A folded word without the particles before it, one after the other: nothing for most words. */
export function withoutParticles(word: string): readonly string[] {
  const rule = particles.find(({ script }) => script.test(word));
  if (rule === undefined) return [];
  const rests: string[] = [];
  for (let rest = word; rests.length < mostParticles; rests.push(rest)) {
    const next = rest.replace(rule.particle, '');
    if (next === rest || next.length < shortest) break;
    rest = next;
  }
  return rests;
}
