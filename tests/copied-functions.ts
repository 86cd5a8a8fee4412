interface NamedCode {
  readonly name: string;
  readonly code: string;
}

const wholeFunction = /^(?:export )?(?:async )?function\*? (\w+)(.*?\n)\}\n/gms;

/** A function of fewer signs may say the same as another by chance. */
const fewestSigns = 80;

/** Functions that stand in several files word for word, whatever they are called, as `textOf (feed.ts) = wordsOf (chat.ts)`. */
export function findCopiedFunctions(files: readonly NamedCode[]): readonly string[] {
  const functions = files.flatMap(({ name, code }) =>
    Array.from(`${code}\n`.matchAll(wholeFunction), ([, called = '', rest = '']) => ({
      place: `${called} (${name})`,
      text: rest.replaceAll(/\s+/g, ' '),
    })),
  );
  const long = functions.filter(({ text }) => text.length >= fewestSigns);
  const groups = Map.groupBy(long, ({ text }) => text);
  return [...groups.values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ place }) => place).join(' = '));
}
