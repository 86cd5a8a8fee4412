import { describe, expect, test } from 'vitest';
import { unsaidSamples } from './unsaid-samples.ts';
import { whyUnsaid } from './why-unsaid.ts';

const marked = /[«„“]\s?[^»“”]+[»“”]/u;

function reasonIn(text: string, language: string): string | undefined {
  const { index = 0, 0: words = '' } = marked.exec(text) ?? {};
  return whyUnsaid({ before: text.slice(0, index), after: text.slice(index + words.length), language });
}

const says = {
  denied: 'was not said|were not said',
  asked: 'question that was put',
  'left open': 'not answered',
  supposed: 'only supposes',
} as const;

describe.each(Object.entries(unsaidSamples))('in %s', (language, { unsaid, said }) => {
  test.each(unsaid)('%s: %s', (way, text) => {
    expect(reasonIn(text, language)).toMatch(new RegExp(says[way]));
  });

  test.each(said)('somebody said it: %s', (text) => {
    expect(reasonIn(text, language)).toBeUndefined();
  });
});
