import type { FieldPath } from '../../domain/notice.ts';

/** An id that a record names, and where it stands. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  /** Steps to the field in the YAML. */
  readonly path: FieldPath;
  readonly value: string;
  readonly target: ReferenceTarget;
  /** Of a fact: the event that has it. Without, it is named `event/fact`. */
  readonly event?: string;
}

export type ReferenceTarget = 'person' | 'outlet' | 'event' | 'source' | 'fact';

/** Where a name stands: as a message calls the field, and the steps to it. */
export type NamedField = readonly [field: string, path: FieldPath];

/** Makes the references of one file: of a field with one id or none, of one with several, and to a fact of one event. */
export interface ReferenceMaker {
  readonly one: (target: ReferenceTarget, at: NamedField, id: string | undefined) => readonly Reference[];
  readonly each: (target: ReferenceTarget, at: NamedField, ids: readonly string[]) => readonly Reference[];
  readonly fact: (event: string, at: NamedField, id: string) => readonly Reference[];
}

export function createReferenceMaker(file: string): ReferenceMaker {
  return {
    one: (target, [field, path], id) => (id === undefined ? [] : [{ file, field, path, value: id, target }]),
    each: (target, [field, path], ids) =>
      ids.map((value, index) => ({ file, field, path: [...path, index], value, target })),
    fact: (event, [field, path], value) => [{ file, field, path, value, target: 'fact', event }],
  };
}
