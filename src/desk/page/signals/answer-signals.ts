import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';

/** What was answered on each card and is not settled yet. */
export function createAnswerSignals(card: ReadonlySignal<DeskCard | undefined>) {
  const answers = signal<ReadonlyMap<string, CardAnswer>>(new Map());
  /** On the open card. */
  const answer = computed((): CardAnswer => answers.value.get(card.value?.key ?? '') ?? {});
  const setAnswer = (next: CardAnswer) => {
    const key = card.value?.key;
    if (key !== undefined) answers.value = new Map(answers.value).set(key, next);
  };
  return {
    answer,
    setAnswer,
    setDetail: (name: string, typed: string) => {
      const { details } = answer.value;
      setAnswer({ ...answer.value, details: { ...details, [name]: typed } });
    },
    forget: (key: string) => {
      answers.value = new Map([...answers.value].filter(([other]) => other !== key));
    },
  };
}
