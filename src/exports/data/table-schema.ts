import { z } from 'zod';
import type { DataColumn, DataTable, DataType } from '../../derive/data/data-table.ts';

const cells: Readonly<Record<DataType, z.ZodType>> = {
  text: z.string(),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  ids: z.string().regex(/^[a-z0-9/-]+(?: [a-z0-9/-]+)*$/),
  names: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  grade: z.enum(['printed', 'inferred', 'outside', 'unseen']),
  address: z.string(),
  integer: z.number().int(),
  boolean: z.boolean(),
};

/** A JSON Schema (2020-12) for the records of a table. */
export function tableSchema({ name, about, columns }: DataTable): object {
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, cellOf(column)])));
  return { title: name, ...z.toJSONSchema(z.array(row.describe(about))) };
}

function cellOf({ type, about, isFilled }: DataColumn): z.ZodType {
  const cell = cells[type];
  return (isFilled ? cell : cell.nullable()).describe(about);
}
