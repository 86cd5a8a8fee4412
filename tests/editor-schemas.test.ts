/** The JSON Schemas for editors: made from the schemas of the build, committed, and true of all content. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { describeFields } from '../src/cli/schemas/describe-fields.ts';
import { makeSchemas } from '../src/cli/schemas/make-schemas.ts';
import { readFieldDocs } from '../src/cli/schemas/read-field-docs.ts';
import { parseMarkdownFile, parseYamlFile } from '../src/collections/parse-content-file.ts';
import { collectionNames, contentCollections } from '../src/domain/content-collections.ts';
import { isRecord } from '../src/text/tables/is-record.ts';

const schemas = makeSchemas(readFieldDocs('src/domain/**/*.ts'));
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });

function validator(name: string) {
  return ajv.compile(JSON.parse(schemas.get(`${name}.schema.json`) ?? '') as object);
}

test.each([...schemas])('docs/schemas/%s is as the schemas make it (npm run schemas)', (name, text) =>
  expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text),
);

test('docs/reference/fields.md is as the schemas make it (npm run schemas)', () =>
  expect(readFileSync('docs/reference/fields.md', 'utf8')).toBe(describeFields(schemas)));

/** Fields without a word on what they are for. */
function undescribed(schema: unknown, place = ''): readonly string[] {
  if (!isRecord(schema)) return [];
  const fields = Object.entries(isRecord(schema['properties']) ? schema['properties'] : {});
  return [
    ...fields.flatMap(([name, field]) => [
      ...(isRecord(field) && typeof field['description'] === 'string' ? [] : [`${place}.${name}`]),
      ...undescribed(field, `${place}.${name}`),
    ]),
    ...undescribed(schema['items'], place),
  ];
}

test.each([...schemas])('%s says of each field what it is for', (name, text) =>
  expect(undescribed(JSON.parse(text), name)).toEqual([]),
);

const patterns = collectionNames.map((name) => `${name}/*${contentCollections[name].ending}`);
const files = ['story.yaml', ...patterns].flatMap((pattern) =>
  globSync(`{content,examples/*/content}/${pattern}`),
);

test('every content file is valid by them', () => {
  expect(files.length).toBeGreaterThan(0);
  const validators = new Map(
    [...schemas.keys()].map((name) => [name, validator(basename(name, '.schema.json'))]),
  );
  const wrong = files.flatMap((file) => {
    const name = file.endsWith('story.yaml') ? 'story' : basename(dirname(file));
    const validate = validators.get(`${name}.schema.json`);
    const parse = file.endsWith('.md') ? parseMarkdownFile : parseYamlFile;
    const { data } = parse(readFileSync(file, 'utf8'), file);
    return validate?.(data) === true ? [] : [`${file}: ${ajv.errorsText(validate?.errors)}`];
  });
  expect(wrong).toEqual([]);
});

describe('an editor is told', () => {
  const person = { name: 'Mara Holt', roles: [{ title: 'minister for the lake' }] };
  const validate = validator('people');
  test('nothing of a person who has a name', () => expect(validate(person)).toBe(true));
  test.each([
    ['a field that there is not', { ...person, nickname: 'M' }],
    ['a field that is missing', {}],
    ['a value of another kind', { ...person, roles: 'mayor' }],
  ])('%s', (_, fields) => expect(validate(fields)).toBe(false));
});

test('nobody is asked for what npm run place fills in', () => {
  const text = schemas.get('articles.schema.json') ?? '';
  expect(text).toContain('"span"');
  expect(text).not.toMatch(/"required": \[[^\]]*"(?:span|sha256)"/);
});
