/** A name to be written under a place, in the middle of it. */
export interface StripName {
  /** `4 May`, `9 Feb 2032`. */
  readonly name: string;
  readonly along: number;
}

interface Placed {
  readonly text: string;
  readonly along: number;
}

const letterWidth = 6.6;
const air = 7;

/** A name in the middle of its place, moved where it would leave a strip of that length. */
export function placeName(name: string, along: number, length: number): StripName {
  const half = (name.length * letterWidth) / 2;
  return { name, along: Math.max(half, Math.min(along, length - half)) };
}

/**
 * What to write under each place so that no name touches another: all names, or else a month only where it begins
 * (`14`, `15`, `2 Sep`), and nothing where there is no room. The main one is always named.
 */
export function labelStrip(names: readonly StripName[], main: string): readonly (string | undefined)[] {
  const full = names.map(({ name, along }) => ({ text: name, along }));
  const fits = full.every((label, index) => index === 0 || isApart(label, full[index - 1]));
  return fits ? full.map(({ text }) => text) : thinOut(names, main);
}

function thinOut(names: readonly StripName[], main: string): readonly (string | undefined)[] {
  const kept = names.filter(({ name }) => name === main).map(({ name, along }) => ({ text: name, along }));
  let before: StripName | undefined;
  return names.map((current) => {
    const { name, along } = current;
    const text = before !== undefined && monthOf(before.name) === monthOf(name) ? dayOf(name) : name;
    const label = { text: name === main ? name : text, along };
    const isFree = name === main || kept.every((other) => isApart(label, other));
    if (!isFree) return undefined;
    before = current;
    kept.push(label);
    return label.text;
  });
}

function isApart(label: Placed, other: Placed | undefined): boolean {
  if (other === undefined) return true;
  const room = ((label.text.length + other.text.length) / 2) * letterWidth + air;
  return Math.abs(label.along - other.along) >= room;
}

function dayOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

function monthOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
