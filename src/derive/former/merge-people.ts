import { isRecord } from '../../text/tables/is-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who stays and who goes, by their ids. */
export interface PeopleMerge {
  readonly keep: string;
  readonly gone: string;
}

/** The fields in which records name people; a claim's value names them where it is a list. */
const namesPeople: ReadonlySet<string> = new Set(['speaker', 'by', 'people', 'value']);

/** A record that names one person wherever it named the other, each once; the very same where it named nobody of them. */
export function carryPerson(record: Fields, merge: PeopleMerge): Fields {
  let isSame = true;
  const carried = Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const next = carryValue(name, value, merge);
      isSame &&= next === value;
      return [name, next];
    }),
  );
  return isSame ? record : carried;
}

function carryValue(name: string, value: unknown, merge: PeopleMerge): unknown {
  if (isRecord(value)) return carryPerson(value, merge);
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  if (namesPeople.has(name) && items.includes(merge.gone))
    return [...new Set(items.map((id) => (id === merge.gone ? merge.keep : id)))];
  const carried = items.map((item) => (isRecord(item) ? carryPerson(item, merge) : item));
  return carried.every((item, index) => item === items[index]) ? value : carried;
}

/** One record of two: who stays keeps what is there and gains names, offices and former ids. */
export function mergePersonRecords(keep: Fields, gone: Fields, goneId: string): Fields {
  const names = [gone['name'], gone['shortName'], gone['nativeName'], ...listIn(gone, 'spellings')];
  const own = new Set([keep['name'], keep['shortName'], keep['nativeName'], ...listIn(keep, 'spellings')]);
  const titles = new Set(listIn(keep, 'roles').map(titleOf));
  const review = [...listIn(keep, 'review'), ...listIn(gone, 'review')];
  return {
    ...keep,
    spellings: [
      ...listIn(keep, 'spellings'),
      ...new Set(names.filter((name) => name !== undefined && !own.has(name))),
    ],
    formerly: [...listIn(keep, 'formerly'), goneId, ...listIn(gone, 'formerly')],
    roles: [...listIn(keep, 'roles'), ...listIn(gone, 'roles').filter((role) => !titles.has(titleOf(role)))],
    ...(review.length === 0 ? {} : { review }),
  };
}

function listIn(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
}

function titleOf(role: unknown): unknown {
  return isRecord(role) ? role['title'] : undefined;
}
