import type { PersonEntry } from '../../../domain/content.ts';
import { isUnwrittenOffice } from '../../../domain/drafts/unwritten.ts';
import { spellingsOf } from '../../../domain/person.ts';
import { offerOffices } from '../../../propose/people/offer-offices.ts';
import { matchNames } from '../../../propose/pick/match-names.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { NamedKind } from '../../decide/record-answer.ts';
import type { PersonCard } from '../cards/desk-card.ts';
import { type CardRowView, kindRowOf, type RowOption, type RowSources } from './row-view.ts';

/** A proposed person as it would be recorded. */
export interface ShownPerson {
  readonly name: string;
  /** Empty while nothing names it. */
  readonly office: string;
  readonly kind: NamedKind;
  /** Somebody recorded, whose other spelling it is; `null` for nobody. */
  readonly is: string | null | undefined;
}

const none = 'none';
const fresh = 'new';
const mostAlike = 4;

/** The person of a card with all that was answered; the office is in the report’s words until a person writes a better one. */
export function showPerson(
  { person }: PersonCard,
  answer: Pick<CardAnswer, 'isPerson' | 'personName' | 'office' | 'nameOf'>,
  text: string,
): ShownPerson {
  const { isPerson, personName = person.name, office, nameOf = person.kind ?? 'person' } = answer;
  return { name: personName, office: office ?? officesOf(person, text)[0] ?? '', kind: nameOf, is: isPerson };
}

/** What a proposed person lacks before it can be recorded. */
export function personLacks({ is, name, office, kind }: ShownPerson): string | undefined {
  if (is !== undefined) return undefined;
  if (name.trim() === '') return 'a name';
  return kind !== 'outlet' && office.trim() === '' ? 'an office' : undefined;
}

/** The office that was read with the name, then what the report writes beside it. */
function officesOf(person: PersonEntry, text: string): readonly string[] {
  const read = person.roles.filter((role) => !isUnwrittenOffice(role)).map(({ title }) => title);
  return [...new Set([...read, ...offerOffices(text, [person.name, ...person.spellings])])];
}

/** Who it is, the office, and the name as this site writes it. */
export function personRows(card: PersonCard, sources: RowSources): readonly CardRowView[] {
  const shown = showPerson(card, sources.answer, sources.text);
  const who = whoRow(card, shown, sources);
  if (shown.is !== undefined) return [who];
  const rows = [who, kindRow(card, shown), nameRow(shown)];
  return shown.kind === 'outlet' ? rows : rows.toSpliced(1, 0, officeRow(card, shown, sources));
}

function whoRow({ person }: PersonCard, { name, is }: ShownPerson, { records }: RowSources): CardRowView {
  const others = records.people.filter(({ id }) => id !== person.id);
  const named = others.map((one) => ({ ...toOption(one), names: spellingsOf(one) }));
  const last = person.name.split(' ').at(-1) ?? person.name;
  const alike = matchNames(named, last)
    .slice(0, mostAlike)
    .map(({ item }) => item);
  const isNew: RowOption = { value: fresh, label: name, beside: 'somebody new', names: [name, 'new'] };
  const nobody: RowOption = { value: none, label: 'not a person', beside: '', names: ['nobody', 'not'] };
  const options = [isNew, ...alike, nobody];
  const more = named.filter(({ value }) => !alike.some((one) => one.value === value));
  const chosen = is === undefined ? fresh : (is ?? none);
  return {
    name: 'person',
    label: 'Person',
    chosen: [chosen],
    shown: [...options, ...more].find(({ value }) => value === chosen)?.label ?? name,
    beside: '',
    options,
    more,
  };
}

function toOption({ id, name, roles, nativeName, spellings }: PersonEntry): RowOption {
  const office = roles[0]?.title ?? '';
  return {
    value: id,
    label: name,
    beside: office === '' ? 'another spelling of this one' : `another spelling of this one, ${office}`,
    names: [nativeName ?? '', ...spellings],
  };
}

const kindWords: Readonly<Record<NamedKind, string>> = {
  person: 'somebody who speaks',
  body: 'a ministry, a company, a board',
  outlet: 'who publishes, or is told something',
};

/** Whom the reading of a report proposed it has heard speaking: that is no outlet. */
function kindRow({ note, person }: PersonCard, { kind }: ShownPerson): CardRowView {
  const isSelected = note === undefined && person.review.length === 0;
  const kinds: readonly NamedKind[] = isSelected ? ['person', 'body', 'outlet'] : ['person', 'body'];
  return kindRowOf(kind, kinds, kindWords);
}

function officeRow({ person }: PersonCard, { office }: ShownPerson, { text }: RowSources): CardRowView {
  const options = officesOf(person, text).map((title) => ({
    value: title,
    label: title,
    beside: 'as the report has it',
    names: [],
  }));
  return {
    name: 'office',
    label: 'Office',
    chosen: [office],
    shown: office === '' ? 'the report names none: write it' : office,
    beside: '',
    options,
    more: [],
    types: 'an office in a reader’s words',
  };
}

function nameRow({ name }: ShownPerson): CardRowView {
  return {
    name: 'name',
    label: 'Name',
    chosen: [name],
    shown: name,
    beside: 'as this site writes it',
    options: [],
    more: [],
    types: 'the name as this site writes it',
    begins: name,
  };
}

/** The answer with one option of a person’s row chosen, or with what was typed. */
export function chooseForPerson(
  row: 'person' | 'office' | 'name' | 'kind',
  value: string,
  answer: CardAnswer,
): CardAnswer {
  if (row === 'office') return { ...answer, office: value.trim() };
  if (row === 'kind') return { ...answer, nameOf: value as NamedKind }; // One of the options, which are the kinds.
  if (row === 'name') return { ...answer, personName: value.trim() };
  const { isPerson: _, ...rest } = answer;
  return value === fresh ? rest : { ...rest, isPerson: value === none ? null : value };
}
