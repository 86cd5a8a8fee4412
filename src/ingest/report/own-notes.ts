import type { Passage } from '../passages/passage.ts';

/** A way in which a report speaks of itself. */
interface OwnNoteRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly example: string;
  readonly keeps: string;
}

const machine =
  '(?:an? )?(?:machine|AI|artificial intelligence|computer|software|algorithm|robot|ChatGPT|Google Translate|DeepL)';

/** Lines by which a report says what it is worth; a person must know them before its words are published. */
export const ownNoteRules = [
  {
    name: 'correction',
    matches:
      /^\P{L}*(?:corrections?|clarifications?|retraction|erratum|errata|berichtigung|korrektur|rectificatif|rectificación|rettifica|поправка|исправление|уточнение|виправлення|уточнення)(?!\p{L})[^\p{L}:.—–\n]{0,30}(?:\p{L}{3,12}\.? \d{1,2}[^:\n]{0,12})?[:.—–]|\b(?:earlier|previous|original|prior) version of this (?:article|report|story|post|headline)\b/iu,
    example: 'Correction: An earlier version of this report gave other words of the mayor.',
    keeps: 'The correction of the lock: engineers begin on Monday.',
  },
  {
    name: 'note of the editors',
    matches:
      /^\P{L}*(?:editor(?:s?[’']s?|s)? note|note to readers|note from the editors?|anm(?:erkung)?\.? der red(?:aktion)?|note de la rédaction|nota del editor|от редакции|від редакції)(?!\p{L})/iu,
    example: 'Editor’s note: The mayor disputes what this report says.',
    keeps: 'The editor noted that the lock was shut.',
  },
  {
    name: 'translation by a machine',
    matches: new RegExp(
      `\\b(?:machine[- ]translat(?:ed|ion)|translated (?:automatically|(?:by|with|using) ${machine})|automatic(?:ally)? translat(?:ed|ion)|maschinell übersetzt|automatisch übersetzt|traduit automatiquement)\\b|машинный перевод|автоматический перевод|машинний переклад`,
      'iu',
    ),
    example: 'This report was translated automatically from Norwegian.',
    keeps: 'The mayor’s aide translated for the divers.',
  },
  {
    name: 'text by a machine',
    matches: new RegExp(
      `\\b(?:written|generated|produced|created|summari[sz]ed|transcribed) (?:automatically|(?:by|with|using) (?:the help of )?${machine})\\b|\\b(?:AI|automatically|computer|machine)[- ]generated (?:summary|text|article|report|transcript|content)\\b|\\bAI summary\\b`,
      'iu',
    ),
    example: 'This transcript was generated automatically and may hold mistakes.',
    keeps: 'The report was written by Ida Moen.',
  },
  {
    name: 'satire',
    matches:
      /\b(?:(?:work|piece) of satire|satirical (?:article|piece|report|story|site|website)|this (?:article|report|story|post) is (?:satire|satirical|fictional|fiction))\b/iu,
    example: 'This report is satire.',
    keeps: 'She studied satire at the coast.',
  },
] as const satisfies readonly OwnNoteRule[];

/** Notes stand above the text or below it and are short. */
const linesAbove = 8;
const linesBelow = 8;
const longestNote = 600;

/** What a report says of itself: each line with the rule that knows it. */
export function findOwnNotes(
  lines: readonly Passage[],
): readonly { readonly passage: Passage; readonly rule: OwnNoteRule }[] {
  return lines
    .filter((_, index) => index < linesAbove || index >= lines.length - linesBelow)
    .flatMap((passage) => {
      const rule =
        passage.text.length > longestNote
          ? undefined
          : ownNoteRules.find(({ matches }) => matches.test(passage.text));
      return rule === undefined ? [] : [{ passage, rule }];
    });
}

/** Whether a paragraph takes back or sets right what the report said before: whose words it holds it alone tells. */
export function isCorrection(paragraph: string): boolean {
  return paragraph.length <= longestNote && ownNoteRules[0].matches.test(paragraph);
}
