import type { ArticleEntry, Content, EventEntry, SourceEntry } from '../../domain/content.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import { sourceUses } from '../content/source-uses.ts';
import { articleReferences } from '../references/article-references.ts';
import { eventReferences } from '../references/event-references.ts';
import type { Reference } from '../references/reference.ts';

/** What readers get, and what is kept from them. */
export interface WithoutDrafts {
  readonly content: Content;
  readonly drafts: readonly ArticleEntry[];
}

/** Leaves out drafts, and with them the people, outlets, events and other records that nothing but drafts speaks of. */
export function leaveOutDrafts(all: Content): WithoutDrafts {
  const drafts = all.articles.filter((article) => whyDraft(article).length > 0);
  return { content: leaveOutArticles(all, drafts), drafts };
}

/** The content without the given reports, and without the people, outlets, events and other records that only they speak of. */
export function leaveOutArticles(all: Content, leftOut: readonly ArticleEntry[]): Content {
  if (leftOut.length === 0) return all;
  const articles = all.articles.filter((article) => !leftOut.includes(article));
  const ofLeftOut = namesIn(leftOut.flatMap(articleReferences));
  const ofArticles = namesIn(articles.flatMap(articleReferences));
  const isFree = (name: string) => !ofLeftOut.has(name) || ofArticles.has(name);
  const events = keepEvents(all, isFree);
  const ofEvents = namesIn(events.flatMap(eventReferences));
  const isKept = (name: string) => isFree(name) || ofEvents.has(name);
  const content = {
    ...all,
    articles,
    events,
    people: all.people.filter(({ id }) => isKept(`person ${id}`)),
    outlets: all.outlets.filter(({ id }) => isKept(`outlet ${id}`)),
  };
  return { ...content, sources: keepSources(all, content) };
}

/** The sources that something kept rests on, and those that nothing rests on yet. */
function keepSources(all: Content, kept: Content): readonly SourceEntry[] {
  const used = sourcesIn(all);
  const stillUsed = sourcesIn(kept);
  return all.sources.filter(({ id }) => stillUsed.has(id) || !used.has(id));
}

function sourcesIn(content: Content): ReadonlySet<string> {
  return new Set(sourceUses(content).map(({ source }) => source));
}

/** The events that are not of reports that are left out alone, and those that they lead to. */
function keepEvents(all: Content, isFree: (name: string) => boolean): readonly EventEntry[] {
  const free = all.events.filter(({ id }) => isFree(`event ${id}`));
  const kept = new Set(free);
  for (const event of kept) {
    const named = namesIn(eventReferences(event));
    for (const other of all.events) if (named.has(`event ${other.id}`)) kept.add(other);
  }
  return all.events.filter((event) => kept.has(event));
}

/** Records by kind and id; a fact stands for its event. */
function namesIn(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(
    references.map(({ target, value }) => `${target === 'fact' ? 'event' : target} ${value.split('/')[0]}`),
  );
}
