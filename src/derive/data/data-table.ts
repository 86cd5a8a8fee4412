/** A cell; undefined where it is not known or does not apply, which every format leaves empty. */
export type DataValue = string | number | boolean | undefined;

/** What a column holds. `ids` and `names` are several in one text: ids with spaces between them, names with semicolons. */
export type DataType = 'text' | 'id' | 'ids' | 'names' | 'date' | 'grade' | 'address' | 'integer' | 'boolean';

/** A column as every format, every schema and the page know it. */
export interface DataColumn {
  readonly name: string;
  readonly type: DataType;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** Has a value in every row. */
  readonly isFilled: boolean;
}

/** A table before it is written in a format. */
export interface DataTable {
  readonly name: string;
  /** What a row is, in a sentence. */
  readonly about: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataValue[])[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  /** Columns whose values are keys of other tables. */
  readonly references: Readonly<Record<string, string>>;
}

/** An address of the site with its host, where that is known. */
export type WholeAddress = (address: string) => string;

/** A column with how it is read from a record. */
export interface ReadColumn<Row> {
  readonly name: string;
  readonly type: DataType;
  readonly about: string;
  readonly of: (row: Row, whole: WholeAddress) => DataValue;
}

interface TablePlan<Row> {
  readonly name: string;
  readonly about: string;
  readonly records: readonly Row[];
  readonly columns: readonly ReadColumn<Row>[];
  readonly key: readonly string[];
  readonly whole?: WholeAddress;
  readonly references?: Readonly<Record<string, string>>;
}

/** Reads every record by every column. */
export function makeTable<Row>({
  records,
  columns,
  references = {},
  whole = (address) => address,
  ...table
}: TablePlan<Row>): DataTable {
  return {
    ...table,
    references,
    columns: columns.map(({ name, type, about }) => ({
      name,
      type,
      about,
      isFilled: table.key.includes(name),
    })),
    rows: records.map((record) => columns.map(({ of }) => of(record, whole))),
  };
}

/** Ids in one cell; undefined where there are none. */
export function joinIds(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Names in one cell; undefined where there are none. */
export function joinNames(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join('; ');
}
