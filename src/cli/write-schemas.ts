/**
 * Writes the JSON Schemas by which an editor completes and checks content files, and the page on which a person looks up
 * their fields: `npm run schemas`, after a change to a schema.
 */
import { join } from 'node:path';
import { countOf } from '../text/count-of.ts';
import { createCommand, telling } from './command/create-command.ts';

const folder = 'docs/schemas';
const page = 'docs/reference/fields.md';

/** `npm run schemas`. */
export const schemasCommand = createCommand(
  'schemas',
  `Writes into ${folder}/ the JSON Schemas by which an editor completes and checks content files, and ${page}.`,
)
  .option('--dry-run', 'name the files, write nothing')
  .action(telling(writeSchemas));

async function writeSchemas({ dryRun }: { readonly dryRun?: true }): Promise<void> {
  const [{ makeSchemas }, { describeFields }, { readFieldDocs }, { replaceWholeFile }] = await Promise.all([
    import('./schemas/make-schemas.ts'),
    import('./schemas/describe-fields.ts'),
    import('./schemas/read-field-docs.ts'),
    import('./disk/write-whole-file.ts'),
  ]);
  const schemas = makeSchemas(readFieldDocs('src/domain/**/*.ts'));
  const files = [
    ...[...schemas].map(([name, text]) => [join(folder, name), text] as const),
    [page, describeFields(schemas)] as const,
  ];
  for (const [file, text] of files) {
    if (dryRun) console.log(file);
    else replaceWholeFile(file, text);
  }
  if (!dryRun) console.log(`${folder}/ holds ${countOf(schemas.size, 'schema')}.`);
}
