import type { FacetType } from '../query/facets.ts';
import type { ShownFact, ShownFields, ShownTopic } from './shown-fields.ts';

/** What is searched together: the quotes; beside them reports, events, people and outlets; and the questions, with whom and what they may be about. */
export type SearchCollectionName = 'quotes' | 'others' | 'facts';

/** One quote as the search knows it. */
export interface SearchRecord {
  /** `<article>/<quote>`, unique. */
  readonly id: string;
  readonly words: string;
  /** What it was said of, in our words. A question finds it by these too; they are no part of the quote. */
  readonly about?: string;
  /** Ids of the people who said it; empty when the report names nobody. */
  readonly speakers: readonly string[];
  /** Id of the event at which it was said. */
  readonly occasion?: string;
  /** Id of the outlet that printed it. */
  readonly outlet: string;
  /** `utterance`, `fragment`, … */
  readonly kind: string;
  /** First possible day on which it was said, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Last possible day on which it was said, `YYYY-MM-DD`. */
  readonly to?: string;
  /** Renderings of one utterance share this id and become one hit. */
  readonly utterance?: string;
  readonly shown?: ShownFields;
}

/** The words of what a quote was said of, by which it is found too. */
export function saidOf({ about = '', shown }: Pick<SearchRecord, 'about' | 'shown'>): string {
  return [about, shown?.said ?? ''].join(' ');
}

/** What has a name of its own: the values of all facets but the kind, and places. */
export type NameType = Exclude<FacetType, 'kind'> | 'place';

/** A title somebody held, and when. */
export interface SearchRole {
  readonly title: string;
  /** The same office in other words. */
  readonly otherTitles?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Somebody or something with a name, and every spelling by which it can be found. */
export interface SearchName {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly spellings: readonly string[];
  /** Offices by which somebody is asked for, where an office is no name of its own. */
  readonly titles?: readonly string[];
  readonly roles: readonly SearchRole[];
}

/** A question that reports answer, with all they say of it. */
export interface FactRecord {
  /** `<event>/<fact>`, unique. */
  readonly id: string;
  readonly asks: string;
  /** Its values, as a reader sees them and in other words. */
  readonly values: readonly string[];
  /** What else it is asked for by. */
  readonly keywords: readonly string[];
  /** The reports’ words. */
  readonly passages: readonly string[];
  /** The event, as it is named and told: what all its questions share. */
  readonly event: string;
  readonly shown: ShownFact;
}

/** What has a page of its own that a question may be about. */
export type TopicType = 'person' | 'outlet' | 'event';

/** Somebody, an outlet or an event, with what is known of it: asked for itself, it is the answer. */
export interface TopicRecord {
  readonly id: string;
  readonly type: TopicType;
  readonly title: string;
  /** What else it is called. */
  readonly names: readonly string[];
  /** What it is asked for by: offices, day and place, what an outlet does. */
  readonly keywords: readonly string[];
  /** By what everything of its kind is asked for beside its name: office, owner, hour. */
  readonly ofKind?: readonly string[];
  /** What is told of it, in our words. */
  readonly text: string;
  /** What it shares with the whole story. */
  readonly shared?: string;
  readonly shown: ShownTopic;
}

/** A report, an event, a person or an outlet: the second group of results. */
export interface OtherRecord {
  readonly id: string;
  readonly type: 'report' | TopicType;
  readonly title: string;
  readonly text?: string;
  readonly url: string;
}
