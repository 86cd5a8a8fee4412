import type { z } from 'zod';
import { ContentFault } from '../../collections/content-fault.ts';
import { contentCollections } from '../../domain/content-collections.ts';
import { describeIssue } from '../../domain/describe-issue.ts';
import type { Notice } from '../../domain/notice.ts';

export type RecordName = 'articles' | 'people' | 'outlets' | 'events';

type RecordOf<Name extends RecordName> = z.infer<(typeof contentCollections)[Name]['schema']>;

/** The fields of a record as its schema gives them. Throws a `ContentFault` that names every field that is not valid. */
export function checkRecord<Name extends RecordName>(name: Name, path: string, data: object): RecordOf<Name> {
  const checked = contentCollections[name].schema.safeParse(data);
  if (checked.success) return checked.data as RecordOf<Name>; // Its own schema, by the table.
  throw new ContentFault(
    checked.error.issues
      .flatMap((issue) => describeIssue(issue, data))
      .map((finding): Notice => ({ rule: 'invalid-field', severity: 'error', file: path, ...finding })),
  );
}
