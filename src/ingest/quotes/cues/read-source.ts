import type { Mention } from '../names/mention.ts';
import { nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';
import { readAgent } from './subjects/read-agent.ts';

/** "according to X", "per X", "in the words of X", "in X's view". */
export function readSource(paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens, nameAt } = paragraph;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower);
  const length =
    first === 'according' && second === 'to'
      ? 2
      : first === 'in' && second === 'the' && third === 'words' && fourth === 'of'
        ? 4
        : first === 'per'
          ? 1
          : 0;
  if (first === 'per' && (nameAt[at + 1] === undefined || nameAt[at + 1]?.kind === 'place')) return undefined;
  const mention = length === 0 ? readOwner(paragraph, at) : readAgent(paragraph, at + length);
  const topic = mention ?? readTopic(paragraph, at);
  if (topic === undefined) return undefined;
  const weight = mention === undefined ? 0.4 : 1;
  const to = at + Math.max(length, 1);
  return { from: at, to, mention: topic, weight, form: 'source', base: 'according', modal: false };
}

const longestTopic = 16;

/** "For Ann Lee, the pier is “a joke”": whoever is set before a judgement holds it. */
function readTopic({ tokens, nameAt, sentenceStarts }: NamedParagraph, at: number): Mention | undefined {
  const opens =
    sentenceStarts[tokens[at]?.sentence ?? 0] === at && /^(?:to|for)$/.test(tokens[at]?.lower ?? '');
  const name = opens ? nameAt[at + 1] : undefined;
  if (name?.kind !== 'person' || tokens[name.to]?.text !== ',') return undefined;
  const rest = tokens.slice(name.to + 1, name.to + longestTopic);
  const is = rest.findIndex(({ lower }) => /^(?:is|are|was|were|remains?)$/.test(lower));
  const quote = rest.findIndex(({ kind }) => kind === 'quote');
  const judges = is >= 0 && quote > is && quote - is <= 3;
  return judges ? nameMention(name) : undefined;
}

/** "in X's view", "in X's words", "by X's account". */
function readOwner(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const owner = /^(?:in|by)$/.test(tokens[at]?.lower ?? '') ? nameAt[at + 1] : undefined;
  if (owner === undefined || !isPossessive(tokens[owner.to])) return undefined;
  return /^(?:view|words|telling|opinion|estimation|account|phrase)$/.test(tokens[owner.to + 1]?.lower ?? '')
    ? nameMention(owner)
    : undefined;
}
