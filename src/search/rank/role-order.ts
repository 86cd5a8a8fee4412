import { formsOfDo } from '../query/asking-words.ts';

/** Of an asked deed, who does it, the deed, and to whom or what, each as the places of words that tell. */
export interface AskedDeed {
  readonly subject: number;
  readonly verb: number;
  readonly objects: readonly number[];
}

/** Of “what did Holt offer Berg” the deed; undefined where no form of “do” says who does it. */
export function readDeed(asked: readonly string[], telling: readonly string[]): AskedDeed | undefined {
  const helper = asked.findIndex((word) => formsOfDo.has(word));
  if (helper < 0) return undefined;
  const [subject, verb, ...objects] = telling.flatMap((word, at) => (asked.indexOf(word) > helper ? at : []));
  return subject === undefined || verb === undefined ? undefined : { subject, verb, objects };
}

/** Where each word that tells stands in a line; -1 where it does not. */
export type PlaceOf = (telling: number) => number;

/** 1 where a line has the deed by the one who is asked about, -1 where it is the one it is done to who does it, 0 where it cannot be told. */
export function agreesWithDeed({ subject, verb, objects }: AskedDeed, placeOf: PlaceOf): -1 | 0 | 1 {
  const deed = placeOf(verb);
  if (deed < 0) return 0;
  const isBefore = (telling: number): boolean => placeOf(telling) >= 0 && placeOf(telling) < deed;
  if (isBefore(subject)) return 1;
  return objects.some(isBefore) ? -1 : 0;
}
