/** Writes the JSON Schemas by which an editor completes and checks content files: `npm run schemas`, after a change to a schema. */
import { join } from 'node:path';
import { countOf } from '../text/count-of.ts';
import { createCommand, telling } from './command/create-command.ts';

const folder = 'docs/schemas';

/** `npm run schemas`. */
export const schemasCommand = createCommand(
  'schemas',
  `Writes into ${folder}/ the JSON Schemas by which an editor completes and checks content files.`,
)
  .option('--dry-run', 'name the files, write nothing')
  .action(telling(writeSchemas));

async function writeSchemas({ dryRun }: { readonly dryRun?: true }): Promise<void> {
  const [{ makeSchemas }, { readFieldDocs }, { replaceWholeFile }] = await Promise.all([
    import('./schemas/make-schemas.ts'),
    import('./schemas/read-field-docs.ts'),
    import('./disk/write-whole-file.ts'),
  ]);
  const schemas = makeSchemas(readFieldDocs('src/domain/**/*.ts'));
  for (const [name, text] of schemas) {
    if (dryRun) console.log(join(folder, name));
    else replaceWholeFile(join(folder, name), text);
  }
  if (!dryRun) console.log(`${folder}/ holds ${countOf(schemas.size, 'schema')}.`);
}
