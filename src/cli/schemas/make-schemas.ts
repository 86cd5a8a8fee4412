import { z } from 'zod';
import * as article from '../../domain/article.ts';
import * as claim from '../../domain/claim.ts';
import { contentCollections } from '../../domain/content-collections.ts';
import * as event from '../../domain/event.ts';
import * as evidence from '../../domain/evidence.ts';
import * as outlet from '../../domain/outlet.ts';
import * as person from '../../domain/person.ts';
import * as quote from '../../domain/quote.ts';
import * as search from '../../domain/site/search-setting.ts';
import * as story from '../../domain/story.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import type { FieldDocs } from './read-field-docs.ts';

const modules = {
  ...evidence,
  ...quote,
  ...claim,
  ...event,
  ...outlet,
  ...person,
  ...search,
  ...story,
  ...article,
};

/**
 * The schemas of content files as JSON Schema 2020-12, by the names of their files: what an editor completes and checks
 * by. What a field is for is the doc comment above it. Rules that join fields are checked by the build alone.
 */
export function makeSchemas(docs: FieldDocs): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ['story', story.StorySchema],
    ...Object.entries(contentCollections).map(([name, { schema }]) => [name, schema] as const),
  ];
  const describe = createDescriber(docs);
  return new Map(
    schemas.map(([name, schema]) => {
      const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify(describe(plain, schema, ''), null, 2)}\n`];
    }),
  );
}

type Json = Readonly<Record<string, unknown>>;

/** What `npm run place` fills in: nobody should be asked to type it. */
const filledIn: ReadonlySet<unknown> = new Set(['span', 'sha256']);

type Describer = (json: Json, schema: z.ZodType, place: string) => Json;

/** Gives each field of a JSON Schema its description, in step with the schema that it was made from. */
function createDescriber(docs: FieldDocs): Describer {
  const names = new Map(
    Object.entries(modules).flatMap(([name, schema]) =>
      schema instanceof z.ZodType ? [[unwrap(schema), name] as const] : [],
    ),
  );
  const describe: Describer = ({ readOnly: _, ...json }, schema, place) => {
    const { items } = json;
    if (schema instanceof z.ZodObject)
      return describeFields(json, schema, { describe, docs, place: names.get(schema) ?? place });
    if (!isWrapped(schema)) return json;
    return schema instanceof z.ZodArray && isRecord(items)
      ? { ...json, items: describe(items, inside(schema), place) }
      : describe(json, inside(schema), place);
  };
  return describe;
}

interface FieldPlace {
  readonly describe: Describer;
  readonly docs: FieldDocs;
  readonly place: string;
}

function describeFields(json: Json, { shape }: z.ZodObject, { describe, docs, place }: FieldPlace): Json {
  const { properties, required } = json;
  const fields = Object.entries(isRecord(properties) ? properties : {}).map(
    ([name, field]): readonly [string, unknown] => {
      const type: unknown = shape[name];
      if (!isRecord(field) || !(type instanceof z.ZodType)) return [name, field];
      const description = docs.get(`${place}.${name}`) ?? docOfSpread(docs, name);
      const described = describe(field, type, `${place}.${name}`);
      return [name, description === undefined ? described : { description, ...described }];
    },
  );
  const typed = Array.isArray(required) ? required.filter((name) => !filledIn.has(name)) : [];
  return { ...json, properties: Object.fromEntries(fields), required: typed };
}

/** A field that was spread into a schema is described where it was written, in a constant that ends with “Fields”. */
function docOfSpread(docs: FieldDocs, field: string): string | undefined {
  const [found, ...more] = [...docs].filter(([place]) => place.endsWith(`Fields.${field}`));
  return more.length === 0 ? found?.[1] : undefined;
}

function isWrapped(schema: z.ZodType): boolean {
  return inside(schema) !== schema;
}

/** One layer further in: what a list holds, what is optional, has a default or is read only. */
function inside(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodArray) return asType(schema.element, schema);
  return schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
    ? asType(schema.unwrap(), schema)
    : schema;
}

function asType(value: unknown, otherwise: z.ZodType): z.ZodType {
  return value instanceof z.ZodType ? value : otherwise;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return isWrapped(schema) ? unwrap(inside(schema)) : schema;
}
