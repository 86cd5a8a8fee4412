import type { z } from 'zod';
import { shortenText } from '../text/shorten-text.ts';
import type { FieldPath, Notice } from './notice.ts';

type Finding = Pick<Notice, 'message' | 'hint'> & { readonly path: FieldPath };

/** A field and what stands in it, in words. */
interface Named {
  readonly path: FieldPath;
  readonly stands: string;
}

/** What a person writes for each type that a schema can ask for. */
const written: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  null: 'null',
};

/** What a schema has against a value, for a person: the field, what stands there, and what is allowed. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown): readonly Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = path.join('.');
  const value = valueAt(data, path);
  const stands = `“${field}” is ${show(value)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key]));
    case 'invalid_type':
      return value === undefined
        ? [{ path, message: `The field “${field}” is missing.`, hint: `Write ${wanted(issue.expected)}.` }]
        : [{ path, message: `${stands}.`, hint: `Write ${wanted(issue.expected)}.` }];
    case 'invalid_value':
      return [{ path, message: `${stands}.`, hint: `Write ${issue.values.map(String).join(', or ')}.` }];
    case 'invalid_union':
      return describeUnion(issue, { path, stands });
    case 'invalid_format':
      return [{ path, message: `${stands}: ${issue.message}`, hint: formatHint(issue) }];
    case 'too_small':
      return [
        {
          path,
          message: `${stands}, which is too little.`,
          hint: `Write at least ${boundOf(issue.minimum, issue)}.`,
        },
      ];
    case 'too_big':
      return [
        {
          path,
          message: `${stands}, which is too much.`,
          hint: `Write at most ${boundOf(issue.maximum, issue)}.`,
        },
      ];
    default:
      return [ownFinding(issue, { path, stands })];
  }
}

/** How reasons of our own schemas begin that quote the value, or tell what it is. */
const saysWhatStands = /^(?:“|It )/;

function ownFinding({ message }: z.core.$ZodIssue, { path, stands }: Named): Finding {
  const what = saysWhatStands.test(message) ? `“${path.join('.')}”` : stands;
  return { path, message: `${what}: ${message}`, hint: 'docs/schemas says what is allowed.' };
}

function unknownField(path: FieldPath): Finding {
  return {
    path,
    message: `There is no field “${path.join('.')}”.`,
    hint: 'Correct its name, or take it out: docs/schemas lists the fields.',
  };
}

function describeUnion(
  { errors }: z.core.$ZodIssueInvalidUnion,
  { path, stands }: Named,
): readonly Finding[] {
  const forms = errors
    .flat()
    .flatMap((error) => (error.code === 'invalid_type' ? [wanted(error.expected)] : []));
  const reasons = errors.flat().flatMap((error) => (error.code === 'invalid_type' ? [] : [error.message]));
  return [
    {
      path,
      message: [`${stands}.`, ...reasons].join(' '),
      hint: forms.length === 0 ? 'docs/schemas says what is allowed.' : `Write ${forms.join(', or ')}.`,
    },
  ];
}

const counted: Readonly<Record<string, string>> = { string: 'characters', array: 'entries', set: 'entries' };

function boundOf(bound: number | bigint, { origin }: { readonly origin: string }): string {
  const what = counted[origin];
  return what === undefined ? String(bound) : `${bound} ${bound === 1 ? singular(what) : what}`;
}

function singular(what: string): string {
  return what === 'entries' ? 'entry' : 'character';
}

function formatHint(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'Write a whole address, beginning with https:// or http://.';
  return issue.pattern === undefined ? 'docs/schemas says what is allowed.' : `It must fit ${issue.pattern}.`;
}

function wanted(type: string): string {
  return written[type] ?? type;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? new Map(Object.entries(value)).get(String(step))
        : undefined,
    data,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? `“${shortenText(value, 80)}”` : shortenText(JSON.stringify(value), 80);
}
