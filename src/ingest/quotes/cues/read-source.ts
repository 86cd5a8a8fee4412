import type { Mention, Passage } from '../names/mention.ts';
import { nameMention } from '../names/mention.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';
import { readAgent } from './read-agent.ts';

/** "according to X", "in the words of X", "in X's view". */
export function readSource(passage: Passage, at: number): Cue | undefined {
  const { tokens } = passage;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower);
  const length =
    first === 'according' && second === 'to'
      ? 2
      : first === 'in' && second === 'the' && third === 'words' && fourth === 'of'
        ? 4
        : 0;
  const mention = length === 0 ? readOwner(passage, at) : readAgent(passage, at + length);
  return mention === undefined
    ? undefined
    : {
        from: at,
        to: at + Math.max(length, 1),
        mention,
        weight: 1,
        form: 'source',
        base: 'according',
        modal: false,
      };
}

/** "in X's view", "in X's words". */
function readOwner(passage: Passage, at: number): Mention | undefined {
  const { tokens, nameAt } = passage;
  const owner = tokens[at]?.lower === 'in' ? nameAt[at + 1] : undefined;
  if (owner === undefined || !isPossessive(tokens[owner.to])) return undefined;
  return /^(?:view|words|telling|opinion|estimation|account|phrase)$/.test(tokens[owner.to + 1]?.lower ?? '')
    ? nameMention(owner)
    : undefined;
}
