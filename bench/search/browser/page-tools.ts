/** Asks an engine, and gives the texts of the hits when the first answer is there. */
export type Ask = (text: string) => Promise<readonly string[]>;

declare global {
  var ask: Ask;
}

/** Shows a list under a heading, as text. */
export function showAnswer(id: string, lines: readonly string[]): void {
  const items = lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  document.getElementById(id)?.replaceChildren(...items);
}
