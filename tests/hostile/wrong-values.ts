/** Records of the example with one value at a time that its schema refuses. */
import type { z } from 'zod';
import { readContentFolder } from '../../src/collections/read-content-folder.ts';
import { collectionNames, contentCollections } from '../../src/domain/content-collections.ts';
import type { FieldPath } from '../../src/domain/notice.ts';
import { StorySchema } from '../../src/domain/story.ts';
import { isRecord } from '../../src/text/tables/is-record.ts';
import { exampleFolder } from '../example-folder.ts';

interface WrongRecord {
  readonly record: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
}

const wrong: readonly unknown[] = [
  7.5,
  { zzz: 1 },
  [{ zzz: 1 }],
  '',
  'zzz zzz',
  'a\u0001b',
  'long '.repeat(50_000),
  -1,
  null,
  undefined,
];

/** Each kind of field once, with every wrong value that it refuses. */
export function listWrongRecords(): readonly WrongRecord[] {
  const content = readContentFolder(exampleFolder);
  const seen = new Set<string>();
  const kinds = [
    { name: 'story', schema: StorySchema as z.ZodType, records: [content.story as unknown] },
    ...collectionNames.map((name) => ({
      name,
      schema: contentCollections[name].schema as z.ZodType,
      records: content[name].map(({ id: _, ...record }) => record as unknown),
    })),
  ];
  return kinds.flatMap(({ name, schema, records }) =>
    records.flatMap((record) =>
      pathsIn(record, []).flatMap((path) => {
        const kind = `${name} ${path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')}`;
        if (seen.has(kind)) return [];
        seen.add(kind);
        return wrong.flatMap((value) => {
          const made = withValue(record, path, value);
          const { error } = schema.safeParse(made);
          return error === undefined ? [] : [{ record: made, issues: error.issues }];
        });
      }),
    ),
  );
}

function pathsIn(value: unknown, path: FieldPath): readonly FieldPath[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([name, inner]) => [[...path, name], ...pathsIn(inner, [...path, name])]);
}

function withValue(record: unknown, [step, ...others]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  const copy: unknown = Array.isArray(record) ? [...record] : { ...(record as object) };
  Reflect.set(copy as object, step, withValue(Reflect.get(record as object, step), others, value));
  return copy;
}
