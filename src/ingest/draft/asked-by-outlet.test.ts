import { expect, test } from 'vitest';
import { ingest } from '../../../tests/ingest-lake.ts';

function interview(...labels: readonly string[]) {
  const asked = ['When did the pump fail?', 'Did you tell the board?', 'What happens next?'];
  const answers = ['It failed in March.', 'I told them twice.', 'We wait for the summer.'];
  const lines = labels.map(
    (label, index) => `<p>${label}: ${asked[index]}</p><p>Petra Lund: ${answers[index]}</p>`,
  );
  const page = `<html lang="en"><head><title>Lock keeper wants a new pump</title><meta property="og:site_name" content="The Tarnholm Courier"></head><body><article><h1>Lock keeper wants a new pump</h1><p>Petra Lund keeps the lock at Tarnholm, and spoke to us on the quay.</p>${lines.join('')}</article></body></html>`;
  const made = ingest(page, { name: 'lock.html' });
  return {
    people: made?.people.map(({ id }) => id),
    words: made?.drafts[0]?.article.quotes?.map(({ words }) => words),
    notes: made?.drafts[0]?.article.review?.filter((note) => note.includes('which is the outlet')),
  };
}

const answered = ['It failed in March.', 'I told them twice.', 'We wait for the summer.'];

test.each(['Tarnholm Courier', 'The Tarnholm Courier', 'Courier', 'TC'])(
  'lines under “%s” are the outlet’s questions, and nobody’s words',
  (label) => {
    const { people, words, notes } = interview(label, label, label);
    expect(people).toEqual(['lund']);
    expect(words).toEqual(answered);
    expect(notes).toHaveLength(1);
    expect(notes?.[0]).toMatch(/^3 lines of the interview stand under “/);
  },
);

test('lines under another name are that person’s', () => {
  const { people, words, notes } = interview('Ann Moss', 'Ann Moss', 'Moss');
  expect(people).toEqual(['moss', 'lund']);
  expect(words).toHaveLength(6);
  expect(notes).toEqual([]);
});
