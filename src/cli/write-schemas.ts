/** Writes the JSON Schemas by which an editor completes and checks content files: `npm run schemas`, after a change to a schema. */
import { join } from 'node:path';
import { countOf } from '../text/count-of.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { makeSchemas } from './schemas/make-schemas.ts';
import { readFieldDocs } from './schemas/read-field-docs.ts';

const folder = 'docs/schemas';
const schemas = makeSchemas(readFieldDocs('src/domain/**/*.ts'));
for (const [name, text] of schemas) replaceWholeFile(join(folder, name), text);
console.log(`${folder}/ holds ${countOf(schemas.size, 'schema')}.`);
