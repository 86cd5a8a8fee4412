import { endOf, type Passage, toPassages } from '../passages/passage.ts';

/** A way in which a report speaks of itself. */
interface OwnNoteRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly example: string;
  readonly keeps: string;
}

/** Where a paragraph or a line begins, whatever bullets or brackets stand before; words between marks are somebody else’s. */
const outsideMarks = '[^\\p{L}\\p{N}“”„"«»]*';
const atStart = `^${outsideMarks}`;
const setRight =
  '(?:(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely)\\b|(?:ha[ds] )?(?:said|stated|reported|suggested|misstated|misidentified|misspell?ed|misspelt|misquoted|misattributed|contained|included|omitted|gave|quoted)\\b|ha[ds] (?:an? |the )?(?:wrong|incorrect|inaccurate|erroneous)\\b)';
const earlierVersion = `(?:because of [^.!?“”"\\n]{1,50}, |due to [^.!?“”"\\n]{1,50}, )?(?:an?|the) (?:earlier|previous|original|prior) version of this (?:article|report|story|post|headline)(?:, [^,.\\n]{1,40},)? ${setRight}`;
/** How wires mark what they send again because something in it was wrong. */
const sentAgain =
  '(?=[^\\n]*\\b(?:corrected|refile)\\b)(?:(?:rpt|refile|corrected|wrapup|update)(?: \\d{1,2})?\\s?(?:[-–]\\s?|$))+$';
const changed =
  'this (?:article|report|story|post|headline) (?:was|has been) (?:amended|corrected|clarified|withdrawn|retracted)\\b';

const machine =
  '(?:an? )?(?:machine|AI|artificial intelligence|computer|software|algorithm|robot|ChatGPT|Google Translate|DeepL)';

const ownText =
  '(?:article|report|story|transcript|text|page|summary|post|translation|version|site|website|artikel|beitrag|bericht|seite|übersetzung|texte|traduction|статья|текст|материал|перевод|стаття|матеріал|переклад)(?!\\p{L})';
/** The report as the subject of a sentence of its own: what others wrote is no note on itself. */
const itself = `(?:^|[.!?:]\\s+)${outsideMarks}(?:please note that )?(?:(?:parts?|portions?) of )?(?:(?:this|diese[rs]?|cet(?:te)?|ce|этот|эта|цей|ця) ${ownText}|the (?:article|story|transcript|translation|summary)(?: above| below)?)(?: (?:is|was|were|has been|have been|wurde|ist|a été|est)| ?[—–])`;
const gently =
  '(?:[^.!?“”"\\n]{0,60} and)?(?: (?:an?|the|partly|partially|in part|originally|first|fully|also|largely|entirely|mostly)){0,3} ';
const asOthersSay = '(?![^.!?\\n]*, (?:\\p{L}+ ){1,4}sa(?:id|ys)\\b)';

/** What a report says so of itself: in a sentence of which it is the subject, or in a short line that labels it. */
function ofItself(marker: string): RegExp {
  const label = `${atStart}(?:this is )?(?:an? |the )?(?:${ownText}:? )?(?:${marker})(?!\\p{L})(?: (?:from|by|with|using|into|aus|de|du|с|з|of this) \\S+(?: \\S+){0,2})?(?:[^\\p{L}\\n]*$|(?<=summary)\\s*:)`;
  return new RegExp(`${itself}${gently}(?:${marker})(?!\\p{L})${asOthersSay}|${label}`, 'iu');
}

/** Lines by which a report says what it is worth; a person must know them before its words are published. */
export const ownNoteRules = [
  {
    name: 'correction',
    matches: new RegExp(
      `${atStart}(?:(?:corrections?|clarifications?|retraction|erratum|errata|berichtigung|korrektur|rectificatif|rectificación|rettifica|поправка|исправление|уточнение|виправлення|уточнення)(?!\\p{L})[^\\p{L}:.—–\\n]{0,30}(?:\\p{L}{3,12}\\.? \\d{1,2}[^:\\n]{0,12})?[:.—–]|${earlierVersion}|in an (?:earlier|previous|original|prior) version of this (?:article|story|post|headline)\\b|${changed}|${sentAgain})`,
      'iu',
    ),
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
    matches: ofItself(
      `machine[- ]translat(?:ed|ion)|translated (?:automatically|(?:by|with|using) ${machine})|automatic(?:ally)? translat(?:ed|ion)|maschinell übersetzt|automatisch übersetzt|traduite? automatiquement|машинный перевод|автоматический перевод|машинний переклад`,
    ),
    example: 'This report was translated automatically from Norwegian.',
    keeps: 'The board used machine translation for the talks.',
  },
  {
    name: 'text by a machine',
    matches: ofItself(
      `(?:written|generated|produced|created|summari[sz]ed|transcribed) (?:automatically|(?:by|with|using) (?:the help of )?${machine})|(?:AI|automatically|computer|machine)[- ]generated(?: (?:summary|text|article|report|transcript|content))?|AI summary`,
    ),
    example: 'This transcript was generated automatically and may hold mistakes.',
    keeps: 'The letter was written with ChatGPT, Holt said.',
  },
  {
    name: 'published elsewhere before',
    matches: new RegExp(
      `${atStart}(?:(?:this|the) (?:article|report|story|post|piece|interview) (?:was |has been |is )?(?:first|originally|previously) (?:published|appeared|posted|ran)|(?:originally|first|previously) (?:published|appeared|posted) (?:on|in|at|by)(?! (?:(?:the )?\\d|\\p{L}{3,9},? (?:\\p{L}{3,9}\\.? )?\\d))|(?:this|the) (?:article|report|story|post|piece) (?:is|was) (?:re-?published|syndicated|reprinted) (?:from|with)|re-?published (?:from|with permission)|dieser (?:artikel|text|beitrag) (?:erschien|ist) zuerst|cet article (?:a été publié|est paru) (?:d['’]abord|initialement)|(?:этот|эта) (?:текст|статья|материал) (?:впервые|изначально|первоначально))(?!\\p{L})`,
      'iu',
    ),
    example: 'This article was originally published on gazette.example.',
    keeps: 'The first published map of the lake hangs in her room.',
  },
  {
    name: 'paid for by somebody',
    matches:
      /^\P{L}*(?:(?:paid|sponsored|branded|partner(?:ed)?|promoted) (?:content|post|article|story|feature|message)|advertorial|sponsored by|paid for by|in paid partnership with|bezahlter inhalt|gesponserter (?:beitrag|inhalt|artikel)|contenu (?:sponsorisé|partenaire)|publi-?reportage|contenido patrocinado|contenuto sponsorizzato|на правах реклам[ыи]|партн[её]рский материал|партнерський матеріал|спонсорський матеріал)(?!\p{L})[^.!?\n]{0,60}$/iu,
    example: 'Paid content by Tarnholm Water Ltd',
    keeps: 'Sponsored by nobody, the fair went on until the evening.',
  },
  {
    name: 'satire',
    matches: ofItself(
      '(?:(?:work|piece) of )?satire|satirical(?: (?:article|piece|report|story|site|website))?|(?:work|piece) of fiction|fiction(?:al)?',
    ),
    example: 'This report is satire.',
    keeps: 'Holt called the letter a piece of satire.',
  },
] as const satisfies readonly OwnNoteRule[];

/** Notes stand above the text or below it and are short. */
const linesAbove = 8;
const linesBelow = 8;
const longestNote = 600;

/** Words between marks, also where they go on in the next paragraph. */
const quotation = /“[^”\n]*(?:”|$)|„[^“”\n]*(?:[“”]|$)|«[^»\n]*(?:»|$)|"[^"\n]*(?:"|$)/gu;

/** Which of so many lines may hold a note. */
function isAtEdge(index: number, count: number): boolean {
  return index < linesAbove || index >= count - linesBelow;
}

/** What a report says of itself: each line with the rule that knows it. */
export function findOwnNotes(
  lines: readonly Passage[],
): readonly { readonly passage: Passage; readonly rule: OwnNoteRule }[] {
  return lines
    .filter((_, index) => isAtEdge(index, lines.length))
    .flatMap((passage) => {
      const rule =
        passage.text.length > longestNote
          ? undefined
          : ownNoteRules.find(({ matches }) => matches.test(passage.text.replace(quotation, '“”')));
      return rule === undefined ? [] : [{ passage, rule }];
    });
}

/** Whether a place of a text stands in a paragraph that takes back or sets right what the report said before: whose words it holds it alone tells. */
export function isInCorrection(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  const start = text.lastIndexOf('\n', at) + 1;
  const paragraph = text.slice(start, end === -1 ? undefined : end);
  if (paragraph.length > longestNote || !ownNoteRules[0].matches.test(paragraph.trim())) return false;
  const lines = toPassages(text);
  return isAtEdge(
    lines.findIndex((line) => endOf(line) > start),
    lines.length,
  );
}
