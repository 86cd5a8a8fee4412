import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { endOfCue } from './placed-cue.ts';
import { startOfPhrase } from './subjects/read-nominal.ts';

/** "Or maybe a ferry, harbour master Ann Moss said.": the sentence ends with whose it is. */
export function closesSentence(paragraph: NamedParagraph, cue: Cue): boolean {
  const { tokens } = paragraph;
  const end = endOfCue(cue);
  return (
    tokens[end]?.text === '.' &&
    tokens[end + 1]?.sentence !== tokens[end]?.sentence &&
    tellsSentence(paragraph, cue)
  );
}

/** "The ferry was late, Ann Moss said, pointing at the pier.", "…, said Ann Moss, the mayor.": the sentence is told by her, whatever it tells of others. */
export function tellsSentence(paragraph: NamedParagraph, cue: Cue): boolean {
  const { tokens } = paragraph;
  const { form, weight, modal, mention } = cue;
  const isPlain =
    weight >= 1 && !modal && mention.kind !== 'pronoun' && (form === 'verb' || form === 'inverted');
  if (!isPlain || !/^[.,]$/.test(tokens[endOfCue(cue)]?.text ?? '')) return false;
  const isName = mention.kind === 'name';
  const first = isName ? startOfPhrase(paragraph, mention.from) : mention.from;
  const start = form === 'verb' ? first : cue.from;
  const before = tokens[start - 1];
  return before?.text === ',' || (before?.kind === 'quote' && endsWithSign(before.text, ','));
}
