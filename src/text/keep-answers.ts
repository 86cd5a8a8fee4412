/**
 * The same function, which keeps its latest answers and asks only for new texts: for pure functions that are slow and
 * asked again and again. What throws is asked anew. Texts that are asked about in turn must all find room: of one more, each is
 * dropped just before its turn.
 */
export function keepAnswers<Answer>(ask: (text: string) => Answer, most = 10_000): (text: string) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, { answer });
    return answer;
  };
}

/** The same of objects that nobody changes: an answer is kept as long as the object that was asked about. */
export function keepAnswersOf<Asked extends WeakKey, Answer>(
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const kept = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = kept.get(asked) ?? { answer: ask(asked) };
    kept.set(asked, known);
    return known.answer;
  };
}
