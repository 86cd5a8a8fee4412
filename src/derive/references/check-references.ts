import type { Content } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { findNearest } from '../../text/nearest.ts';
import { sourceUses } from '../content/source-uses.ts';
import { articleReferences } from './article-references.ts';
import { eventReferences } from './event-references.ts';
import { createKnownIds } from './known-ids.ts';
import { createReferenceMaker, type Reference, type ReferenceTarget } from './reference.ts';

const folders = {
  person: 'content/people',
  outlet: 'content/outlets',
  event: 'content/events',
  source: 'content/sources',
} as const;

/**
 * One error for every id that nothing has: file, field, the value, and the nearest known id. `unread` are the ids of files
 * that are there and could not be read: what names them, or facts that may be theirs, is not judged.
 */
export function checkReferences(
  content: Content,
  unread: ReadonlySet<string> = new Set(),
): readonly Notice[] {
  const known = createKnownIds(content);
  const references = [
    ...content.articles.flatMap(articleReferences),
    ...content.events.flatMap(eventReferences),
    ...sourceReferences(content),
  ];
  return references
    .filter((reference) => !known(reference).has(reference.value))
    .filter(({ value, target }) => !unread.has(value) && (target !== 'fact' || unread.size === 0))
    .map((reference) =>
      brokenReference(reference, {
        renamed: renamedTo(reference, content),
        near: findNearest(reference.value, [...known(reference)]),
      }),
    );
}

function sourceReferences(content: Content): readonly Reference[] {
  return sourceUses(content).flatMap(({ folder, id, field, path, source }) =>
    createReferenceMaker(`content/${folder}/${id}.${folder === 'articles' ? 'md' : 'yaml'}`).one(
      'source',
      [field, path],
      source,
    ),
  );
}

function brokenReference(
  { file, field, path, value, target }: Reference,
  { renamed, near }: { readonly renamed: string | undefined; readonly near: string | undefined },
): Notice {
  const instead =
    renamed !== undefined ? `It is “${renamed}” now. ` : near !== undefined ? `Did you mean “${near}”? ` : '';
  return {
    rule: 'unknown-reference',
    severity: 'error',
    file,
    path,
    message: `“${field}” names the ${target} “${value}”, and there is none with that id.`,
    hint: `${instead}${whereToAdd(target, value)}`,
  };
}

/** The id of the record that had this id before. */
function renamedTo({ target, value }: Reference, content: Content): string | undefined {
  const records = { person: content.people, outlet: content.outlets, event: content.events };
  return target === 'person' || target === 'outlet' || target === 'event'
    ? records[target].find(({ formerly }) => formerly.includes(value))?.id
    : undefined;
}

function whereToAdd(target: ReferenceTarget, value: string): string {
  if (target === 'fact') return 'Facts are listed under “facts” in the file of the event.';
  return `A new ${target} is a new file: ${folders[target]}/${value}.yaml.`;
}
