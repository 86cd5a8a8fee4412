import { createInterface } from 'node:readline/promises';
import type { Chooser } from '../../derive/place/place-written-words.ts';
import { printable } from '../../text/escaping/printable.ts';
import { showInside } from './show-inside.ts';

interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Leaves everything open: where nobody sits in front of a terminal. */
export const chooseNothing: Chooser = () => Promise.resolve(undefined);

/** Asks on a terminal which place is meant; an empty answer leaves it open. */
export function askOn({ input, output }: Terminal): Chooser {
  return async (written, { kind, spans }, { text }) => {
    const question = [
      `${written.name} “${written.words}”`,
      kind === 'several' ? 'stands in the report more than once:' : 'is not in the report, which has:',
      ...spans.map((span, index) => `  ${index + 1}  ${showInside(text, span)}`),
      kind === 'several'
        ? `Which is meant? 1–${spans.length}, Enter to leave it open: `
        : 'Write what the report has? 1 for yes, Enter to leave it open: ',
    ];
    const lines = createInterface({ input, output, terminal: false });
    try {
      const answer = await lines.question(question.map(printable).join('\n'));
      return spans[Number(answer.trim()) - 1];
    } finally {
      lines.close();
    }
  };
}
