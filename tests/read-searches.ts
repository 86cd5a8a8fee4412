import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYamlFile } from '../src/collections/parse-content-file.ts';

const QueriesSchema = <Answer extends z.ZodType>(answer: Answer) =>
  z
    .record(z.string(), answer)
    .prefault({})
    .transform(Object.entries<z.output<Answer>>);

/** What readers search for in one story, by what must be found. Each query stands for its answer. */
const SearchesSchema = z.strictObject({
  /** The quote on top. */
  top: QueriesSchema(z.string()),
  /** Every quote that is found, in no order. */
  all: QueriesSchema(z.array(z.string())),
  /** The person whose quotes are found, all of them and nobody else's. */
  only: QueriesSchema(z.string()),
  /** The query that is offered instead of one that cannot be meant. */
  better: QueriesSchema(z.string()),
  /** Nothing is found; the queries that are offered. */
  nothing: QueriesSchema(z.array(z.string())),
  /** What comes first, quote or fact: any of these. */
  questions: QueriesSchema(z.union([z.string(), z.array(z.string())]).transform((first) => [first].flat())),
});

export type Searches = z.infer<typeof SearchesSchema>;

/** The searches that a story brings along in `searches.yaml`; none where it has no such file. */
export function readSearches(folder: string): Searches {
  const file = join(folder, 'searches.yaml');
  const data = existsSync(file) ? parseYamlFile(readFileSync(file, 'utf8'), file).data : {};
  return SearchesSchema.parse(data);
}
