/** Makes a function that answers the same question once, and forgets the oldest of so many answers. */
export function remember<Answer>(
  find: (question: string) => Promise<Answer>,
  most: number,
): (question: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (question) => {
    const earlier = known.get(question);
    if (earlier !== undefined) return earlier;
    const answer = find(question);
    known.set(question, answer);
    answer.catch(() => known.delete(question));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
