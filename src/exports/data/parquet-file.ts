import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { DataTable, DataType } from '../../derive/data/data-table.ts';
import { type DataFile, dataFile } from './data-file.ts';

const types: Readonly<Partial<Record<DataType, BasicType>>> = { integer: 'INT32', boolean: 'BOOLEAN' };

/** A table as Parquet, compressed by Snappy; what is not known is null. */
export function parquetFile(table: DataTable): DataFile {
  return dataFile({
    path: `${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    from: [table],
    write: () => new Uint8Array(writeParquet(table)),
  });
}

function writeParquet({ columns, rows }: DataTable): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map((column, index) => ({
      name: column.name,
      data: rows.map((row) => row[index] ?? null),
      type: types[column.type] ?? 'STRING',
      nullable: true,
    })),
  });
}
