import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { startOfPhrase } from './read-nominal.ts';

/** "Or maybe a ferry, harbour master Ann Moss said.": the sentence ends with whose it is. */
export function closesSentence(paragraph: NamedParagraph, cue: Cue): boolean {
  const { tokens } = paragraph;
  const end = tokens[cue.to];
  return end?.text === '.' && tokens[cue.to + 1]?.sentence !== end.sentence && tellsSentence(paragraph, cue);
}

/** "The ferry was late, Ann Moss said, pointing at the pier.": the sentence is told by her, whatever it tells of others. */
export function tellsSentence(paragraph: NamedParagraph, cue: Cue): boolean {
  const { tokens } = paragraph;
  const { form, weight, modal, to, mention } = cue;
  const isPlain = form === 'verb' && weight >= 1 && !modal && mention.kind === 'name';
  if (!isPlain || !/^[.,]$/.test(tokens[to]?.text ?? '')) return false;
  const before = tokens[startOfPhrase(paragraph, mention.from) - 1];
  return before?.text === ',' || (before?.kind === 'quote' && endsWithSign(before.text, ','));
}
