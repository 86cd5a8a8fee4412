/** Makes a function that waits until nothing more is asked at the same time, and then answers all that was asked together. */
export function gatherQuestions<Part, Answer>(
  answerAll: (parts: readonly Part[]) => Promise<Answer>,
): (part: Part) => Promise<Answer> {
  let gathering: { readonly parts: Part[]; readonly answer: Promise<Answer> } | undefined;
  return (part) => {
    gathering ??= begin();
    gathering.parts.push(part);
    return gathering.answer;
  };

  function begin(): NonNullable<typeof gathering> {
    const parts: Part[] = [];
    const answer = new Promise<void>((resolve) => {
      setTimeout(resolve);
    }).then(() => {
      gathering = undefined;
      return answerAll(parts);
    });
    return { parts, answer };
  }
}
