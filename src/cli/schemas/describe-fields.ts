import { basename } from 'node:path';
import { collectionNames, contentCollections } from '../../domain/content-collections.ts';
import { markdownCell, markdownCodeCell } from '../../text/escaping/markdown-cell.ts';
import { isRecord } from '../../text/tables/is-record.ts';

interface Field {
  /** With the fields it stands in: `quotes[].attribution.span`. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The page on which a person looks up a field of a content file, made from the JSON Schemas for editors: each field with
 * what it takes, whether it must be there and what it is for.
 */
export function describeFields(schemas: ReadonlyMap<string, string>): string {
  const parts = [...schemas].map(([file, text]) => {
    const name = basename(file, '.schema.json');
    const rows = fieldsIn(JSON.parse(text)).map(rowOf);
    return [
      `## \`${filesOf(name)}\``,
      '',
      '| field | takes | for |',
      '|---|---|---|',
      ...rows,
      '',
      `As a JSON Schema: [${file}](../schemas/${file}).`,
    ].join('\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const head = `# Fields of content files

Made from the schemas of the build by \`npm run schemas\`; \`*\` marks a field that must be there, \`[]\` a list. \`npm run place\` fills in every \`span\`, and \`npm run prove\` the proofs: nobody types them. Rules that join fields are said by the build.`;

function filesOf(schema: string): string {
  const collection = collectionNames.find((name) => name === schema);
  return collection === undefined
    ? `content/${schema}.yaml`
    : `content/${collection}/<id>${contentCollections[collection].ending}`;
}

function fieldsIn(schema: unknown, place = ''): readonly Field[] {
  if (!isRecord(schema)) return [];
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([name, field]) => {
    if (!isRecord(field)) return [];
    const path = `${place}${name}${field['type'] === 'array' && isRecord(field['items']) ? '[]' : ''}`;
    const below = [...fieldsIn(field, `${path}.`), ...fieldsIn(field['items'], `${path}.`)];
    return [{ path, isRequired: required.includes(name), schema: field }, ...below];
  });
}

function rowOf({ path, isRequired, schema }: Field): string {
  const description = typeof schema['description'] === 'string' ? schema['description'] : '';
  return `| \`${path}\`${isRequired ? ' *' : ''} | ${takes(schema)} | ${markdownCell(description)} |`;
}

/** What may stand there, in words. */
function takes(schema: Readonly<Record<string, unknown>>): string {
  const { type, items, default: otherwise } = schema;
  if (type === 'array' && isRecord(items)) return takes(items);
  const words = formOf(schema);
  return otherwise === undefined ? words : `${words}; else ${asCode(otherwise)}`;
}

function formOf(schema: Readonly<Record<string, unknown>>): string {
  const { type, format, pattern, anyOf, enum: choices } = schema;
  if (Array.isArray(choices)) return choices.map(asCode).join(', ');
  if (schema['const'] !== undefined) return asCode(schema['const']);
  if (Array.isArray(anyOf)) return anyOf.filter(isRecord).map(takes).join(', or ');
  if (typeof pattern === 'string' && pattern.startsWith('^[a-z0-9]+')) return 'an id';
  if (format === 'uri') return 'an address';
  if (format === 'date-time') return 'a moment in UTC';
  if (schema['prefixItems'] !== undefined) return 'first character and the one after the last';
  return nameOfType(type);
}

function nameOfType(type: unknown): string {
  if (Array.isArray(type)) return type.map(nameOfType).join(', or ');
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
    object: 'the fields below',
    null: '`null`',
  };
  return names[String(type)] ?? String(type);
}

function asCode(value: unknown): string {
  return markdownCodeCell(typeof value === 'string' ? value : JSON.stringify(value));
}
