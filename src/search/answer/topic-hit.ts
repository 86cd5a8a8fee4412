import type { TopicType } from '../index/search-record.ts';
import type { ShownTopic } from '../index/shown-fields.ts';
import type { RankedFact } from '../rank/order-facts.ts';
import type { WordFinding } from '../rank/word-finding.ts';

/** Somebody, an outlet or an event that a question is about. */
export interface TopicHit {
  /** `<type>/<id>`. */
  readonly id: string;
  readonly type: TopicType;
  readonly title: string;
  /** What is told of it, in our words; empty where it is all in what is shown. */
  readonly text: string;
  readonly shown: ShownTopic;
  /** The words that tell what is meant. */
  readonly findings: readonly WordFinding[];
  /** Whether it answers for a person, a time, a place as the reader asks. */
  readonly isOfKind: boolean;
  /** Whether all of them stand in its names, offices and the like. */
  readonly isNamed: boolean;
}

/** Undefined for what is a question. */
export function toTopicHit({ found, findings, isOfKind, isNamed }: RankedFact): TopicHit | undefined {
  const { id, kind, words, shown } = found;
  const [title = '', , , text = ''] = words.split('\n');
  return (
    shown?.topic && {
      id,
      type: kind as TopicType,
      title,
      text,
      shown: shown.topic,
      findings,
      isOfKind,
      isNamed,
    }
  );
}
