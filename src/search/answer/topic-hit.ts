import type { TopicType } from '../index/search-record.ts';
import type { ShownTopic } from '../index/shown-fields.ts';
import type { RankedFact } from '../rank/order-facts.ts';
import type { Naming } from '../rank/topic-naming.ts';
import type { WordFinding } from '../rank/word-finding.ts';

/** Somebody, an outlet or an event that a question is about. */
export interface TopicHit {
  /** `<type>/<id>`. */
  readonly id: string;
  readonly type: TopicType;
  readonly title: string;
  /** What else it is called. */
  readonly names: readonly string[];
  /** What is told of it, in our words; empty where it is all in what is shown. */
  readonly text: string;
  readonly shown: ShownTopic;
  /** The words that tell what is meant. */
  readonly findings: readonly WordFinding[];
  /** Whether it answers for a person, a time, a place as the reader asks. */
  readonly isOfKind: boolean;
  /** By what all of them together name it; undefined where they do not. */
  readonly naming: Naming | undefined;
  /** Whether it is an event of others than were asked for. */
  readonly isOfOthers: boolean;
  /** Whether all that was asked stands in it side by side. */
  readonly isVerbatim: boolean;
  /** How much of what it is called was asked, from 0 to 1. */
  readonly share: number;
}

/** Undefined for what is a question. */
export function toTopicHit({
  found,
  findings,
  isOfKind,
  naming,
  isOfOthers,
  isVerbatim,
  share,
}: RankedFact): TopicHit | undefined {
  const { id, kind, words, shown } = found;
  const [title = '', names = '', , text = ''] = words.split('\n');
  return (
    shown?.topic && {
      id,
      type: kind as TopicType,
      title,
      names: names.split('; '),
      text,
      shown: shown.topic,
      findings,
      isOfKind,
      naming,
      isOfOthers,
      isVerbatim,
      share,
    }
  );
}
