/** By which other titles an office is asked for, by the title under which it is recorded. An office that is missing is found as it is recorded. */
const titles = `
  spokesman: spokeswoman, spokesperson, press secretary, press officer
  spokeswoman: spokesman, spokesperson, press secretary, press officer
  spokesperson: spokesman, spokeswoman, press secretary, press officer
  press secretary: spokesman, spokeswoman, spokesperson
  foreign minister: foreign secretary, top diplomat
  foreign secretary: foreign minister, top diplomat
  secretary of state: foreign minister, top diplomat
  defence minister: defense minister, defence secretary, defense secretary
  defense minister: defence minister, defense secretary
  defence secretary: defense secretary, defence minister
  secretary of defense: defense secretary, defence minister, defense minister
  finance minister: treasury secretary
  secretary of the treasury: treasury secretary, finance minister
  interior minister: home secretary
  home secretary: interior minister
  prime minister: premier
  vice president: vice-president, deputy president
  president: leader
  chancellor: leader
  king: monarch
  queen: monarch
  secretary-general: secretary general, chief, head
  director: chief, head
  chairman: chair, chairwoman, head
  chairwoman: chair, chairman, head
  special envoy: envoy, special representative
  aide: adviser, advisor
  adviser: advisor, aide
  advisor: adviser, aide
  chief executive: ceo, boss
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(': '))
  .map(([recorded = '', others = '']) => ({ recorded, others: others.split(', ') }));

/** The same office in other words, `Kremlin press secretary` for `Kremlin spokesman`: of the office that a title names first. */
export function sameOffice(title: string): readonly string[] {
  const lower = title.toLowerCase();
  const [found] = titles
    .map((line) => ({ ...line, at: lower.search(new RegExp(`\\b${line.recorded}\\b`)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.recorded.length - one.recorded.length);
  if (found === undefined) return [];
  const { recorded, others, at } = found;
  return others.map((other) => title.slice(0, at) + other + title.slice(at + recorded.length));
}
