/** As they are read from a folder, so that a record that was just proposed counts as it will count in the next run. */
export function inFileOrder<T extends Identified>(records: readonly T[]): readonly T[] {
  const fileOf = ({ id }: T) => `${id}.yaml`;
  return records.toSorted((left, right) => (fileOf(left) < fileOf(right) ? -1 : 1));
}

interface Identified {
  readonly id: string;
}
