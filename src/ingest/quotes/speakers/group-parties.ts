import { femaleNames, isGivenName, maleNames } from '../lists/first-names.ts';
import { nameSuffixes } from '../lists/titles.ts';
import type { Gender, Name, NameKind } from '../names/name.ts';
import { type KnownNames, noKnownNames } from './known-names.ts';

/** Somebody or something with a name in the report, under the fullest form of it. */
export interface Party {
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender?: Gender;
  readonly mentions: number;
}

/** Somebody who may be meant, and how likely. */
export interface RankedParty {
  readonly party: number;
  readonly score: number;
  /** Somebody else may as well be meant by the words that name the party. */
  readonly hasRival?: true;
}

/** A name, and what kind of line it stands in. */
export interface PlacedName {
  readonly name: Name;
  /** It stands in a headline, where capitals run names and other words together. */
  readonly display: boolean;
}

/** The parties of a report, and for every name which of them it means. */
export interface Parties {
  readonly parties: readonly Party[];
  readonly partyOf: ReadonlyMap<Name, number>;
}

interface Draft {
  words: readonly string[];
  keys: readonly string[];
  kind: NameKind;
  male: number;
  female: number;
  mentions: number;
  lastSeen: number;
}

/** The parties that were found so far, and where those of each surname are among them. */
interface FoundDrafts {
  readonly drafts: Draft[];
  readonly byLast: Map<string, number[]>;
}

/** Groups the names of a report by the person or organisation they mean. */
export function groupParties(names: readonly PlacedName[], knownNames: KnownNames = noKnownNames): Parties {
  const found: FoundDrafts = { drafts: [], byLast: new Map() };
  const { drafts } = found;
  for (const { name, display } of names)
    if (name.words.length > 1 && !display) addFullName(found, name, knownNames);
  const partyOf = new Map<Name, number>();
  for (const [order, placed] of names.entries()) {
    const { name } = placed;
    const index = findDraft(found, placed) ?? addDraft(found, name);
    const draft = drafts[index];
    if (draft === undefined) continue;
    draft.mentions += 1;
    draft.lastSeen = order;
    if (name.gender !== undefined)
      draft[name.gender] += name.words.length > 1 || name.title.length > 0 ? 2 : 1;
    partyOf.set(name, index);
  }
  return { parties: drafts.map((draft) => toParty(draft, knownNames)), partyOf };
}

function addFullName(found: FoundDrafts, name: Name, knownNames: KnownNames): void {
  const { drafts, byLast } = found;
  const same = (byLast.get(lastKey(keysOf(name))) ?? [])
    .slice(-nearest)
    .find((index) => isSame(drafts[index], name, knownNames));
  const draft = same === undefined ? undefined : drafts[same];
  if (draft === undefined) addDraft(found, name);
  else if (isFuller(name, draft)) [draft.words, draft.keys] = [name.words, keysOf(name)];
}

function addDraft({ drafts, byLast }: FoundDrafts, name: Name): number {
  const index = drafts.length;
  const keys = keysOf(name);
  drafts.push({ words: name.words, keys, kind: name.kind, male: 0, female: 0, mentions: 0, lastSeen: -1 });
  for (const key of new Set([lastKey(keys), firstKey(keys)])) push(byLast, key, index);
  return index;
}

/** Only so many bearers of one surname are compared, so that a list of thousands stays linear. */
const nearest = 60;

function push(byLast: Map<string, number[]>, key: string, index: number): void {
  const known = byLast.get(key);
  if (known === undefined) byLast.set(key, [index]);
  else known.push(index);
}

function findDraft({ drafts, byLast }: FoundDrafts, { name, display }: PlacedName): number | undefined {
  const last = lastKey(keysOf(name));
  const wanted = { name, last };
  const near = (byLast.get(last) ?? []).slice(-nearest);
  if (name.words.length > 1)
    return (
      near.find((index) => isSame(drafts[index], name, noKnownNames)) ??
      (display
        ? bestFit(
            drafts,
            near.filter((index) => mayHold(drafts[index], name)),
            wanted,
          )
        : undefined)
    );
  return bestFit(drafts, near, wanted);
}

/** “FERRY BOSS BOB RAY” may be Bob Ray, and “Eve Ray” is not. */
function mayHold(draft: Draft | undefined, { words }: Name): boolean {
  const given = words[0]?.toLowerCase() ?? '';
  return (
    !isGivenName(given) || draft === undefined || draft.words.length < 2 || firstKey(draft.words) === given
  );
}

function bestFit(
  drafts: readonly Draft[],
  near: readonly number[],
  { name, last }: { readonly name: Name; readonly last: string },
): number | undefined {
  const best = near.toSorted((a, b) => fit(drafts[b], name, last) - fit(drafts[a], name, last))[0];
  return best !== undefined && fit(drafts[best], name, last) > -5 ? best : undefined;
}

/** How well a party answers to a bare name: surname over given name, agreeing title, then how present it is. */
function fit(draft: Draft | undefined, name: Name, last: string): number {
  if (draft === undefined) return -1;
  const gender =
    draft.male > draft.female ? 'male' : draft.female > draft.male ? 'female' : givenGender(draft.words);
  const clash = name.gender !== undefined && gender !== undefined && gender !== name.gender;
  const organised =
    draft.kind !== 'person' && draft.words.length > 1
      ? name.title.length > 0
        ? 30
        : lastKey(draft.keys) === last
          ? 9
          : 10
      : 0;
  return (
    (lastKey(draft.keys) === last ? 4 : 0) -
    organised +
    (draft.words.length > 1 ? 3 : 0) +
    (draft.lastSeen >= 0 ? 6 : 0) -
    (clash ? 12 : 0) +
    Math.min(draft.mentions, 20) / 4 +
    draft.lastSeen / 1000
  );
}

function givenGender(words: readonly string[]): Gender | undefined {
  const given = words[0]?.toLowerCase() ?? '';
  return words.length > 1
    ? maleNames.has(given)
      ? 'male'
      : femaleNames.has(given)
        ? 'female'
        : undefined
    : undefined;
}

function keysOf({ words, keys }: Pick<Name, 'words' | 'keys'>): readonly string[] {
  return keys ?? words;
}

/** More words; or, in a language with cases, the shorter form, which is the one of the dictionary more often. */
function isFuller({ words, keys }: Name, draft: Draft): boolean {
  if (words.length !== draft.words.length) return words.length > draft.words.length;
  return keys !== undefined && words.join('').length < draft.words.join('').length;
}

function isSame(draft: Draft | undefined, name: Name, knownNames: KnownNames): boolean {
  if (draft === undefined) return false;
  const keys = keysOf(name);
  const arePeople = draft.kind === 'person' && name.kind === 'person';
  return isSameName(draft.keys, keys, knownNames) || (arePeople && sharesSurnames(draft.keys, keys));
}

/** "Ann B. Moss" and "Ann Moss"; "Bob Ferris" and "Bobby Ferris". */
function isSameName(a: readonly string[], b: readonly string[], knownNames: KnownNames): boolean {
  if (lastKey(a) !== lastKey(b) || a.length < 2 || b.length < 2) return sameSpelling(a, b, knownNames);
  if (a.join(' ').toLowerCase() === b.join(' ').toLowerCase()) return true;
  const [firstA, firstB] = [firstKey(a), firstKey(b)];
  return (
    firstA === firstB ||
    (firstA.startsWith(firstB) && firstB.length > 2) ||
    (firstB.startsWith(firstA) && firstA.length > 2)
  );
}

/** "De Wit" and "Bob de Wit", "Vidal Lund" and "Eve Vidal Lund": all but the given name; "Ann Moss" and "Mary Ann Moss" are two. */
function sharesSurnames(a: readonly string[], b: readonly string[]): boolean {
  const [short = [], long = []] = a.length < b.length ? [a, b] : [b, a];
  const tail = long.slice(1).join(' ').toLowerCase();
  return short.length > 1 && tail === short.join(' ').toLowerCase() && !isGivenName(firstKey(short));
}

function sameSpelling(a: readonly string[], b: readonly string[], knownNames: KnownNames): boolean {
  return knownNames.areOnePerson(a.join(' '), b.join(' '));
}

function lastKey(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const isSuffix = nameSuffixes.has(last.toLowerCase()) && words.length > 1;
  return (isSuffix ? (words.at(-2) ?? '') : last).toLowerCase();
}

function firstKey(words: readonly string[]): string {
  return (words[0] ?? '').toLowerCase();
}

function toParty({ words, kind, male, female, mentions }: Draft, knownNames: KnownNames): Party {
  const gender = male > female ? 'male' : female > male ? 'female' : givenGender(words);
  return {
    name: knownNames.nameOf(words.join(' ')),
    words,
    kind,
    mentions,
    ...(gender === undefined ? {} : { gender }),
  };
}
