import { countOf } from '../../../text/count-of.ts';
import { endsSentence } from '../../../text/marks/ends-with-sign.ts';
import { hasDoubleMark } from '../../../text/marks/quotation-marks.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { countWords, fewestWordsOfProse } from '../../../text/split-words.ts';
import { findBoilerplateRule } from '../../boilerplate/boilerplate-rules.ts';
import type { Doubt } from './list-doubts.ts';

const mostLines = 25;
const fewestCaptions = 2;
const consent =
  /^(?:.{0,60}\b(?:value|respect)s? your privacy\b.{0,40}|before you continue\b.{0,60}|(?:this (?:web)?site|we)(?: and our [\d,. ]*(?:advertising )?partners)? (?:use|store|process)s?\b.{0,200}\b(?:cookies|device|personal data)\b.{0,200}|.{0,40}\b(?:cookie|consent|privacy) (?:settings|preferences|choices|options)\b.{0,20}|(?:wir|diese (?:web)?seite) (?:verwende[nt]|nutz(?:en|t)).{0,120}\bcookies\b.{0,120}|nous utilisons.{0,80}cookies.{0,120}|(?:мы используем|ми використовуємо).{0,60}cookie.{0,120}|.{0,60}\b(?:datenschutz|privatsphäre)\b.{0,60})$/iu;
const wall =
  /^(?:(?:you(?:['’]ve| have) (?:reached|read|used)\b.{0,80}\b(?:free|limit)\b.{0,60})|(?:already|not) (?:a|an) (?:subscriber|member)\b.{0,60}|(?:subscribe|register|sign in|log in|sign up|create (?:a|an|your) (?:free )?account) (?:now )?(?:to|and) (?:read|continue|view|keep|access)\b.{0,60})$/i;

/** A page asks its reader, or says of the reader's browser, that a program may draw it. */
const ofScript = [
  /^.{0,80}\bjavascript (?:is|seems to be|appears to be|has been) (?:currently |also )?(?:disabled|off|not enabled|not supported|required|needed|switched off|turned off|blocked)\b/i,
  /^(?:.{0,80}\b(?:please|need to|must|have to|should) )?(?:re-?enable|enable|turn on|activate|allow|switch on) javascript\b/i,
  /^(?:this|our|the) (?:\w+ ){0,2}(?:site|website|page|app|article) (?:requires|needs) javascript\b/i,
  /^(?:.{0,60}[,.!] ?)?(?:bitte )?(?:aktivieren sie|schalten sie) (?:bitte )?javascript(?!\p{L})/iu,
  /^.{0,60}(?:veuillez activer|activez|por favor,? (?:active|habilite)|(?:active|habilite)) javascript(?!\p{L})/iu,
  /^(?:.{0,60}(?<!\p{L}))?(?:включите|активируйте|разрешите|увімкніть|активуйте|дозвольте) (?:поддержку |підтримку )?javascript(?!\p{L})/iu,
];

/** “Please enable JavaScript to view the comments”: only a part of the page needs it. */
const ofPart =
  /(?<!\p{L})(?:(?:comments|video|player|poll|map|chart|graphic|quiz|form|gallery|kommentare|karte|grafik|umfrage|vidéo|vídeo|commentaires|comentarios|carte|mapa)s?|(?:видео|відео|комментари|коментар|карт)\p{L}*)(?!\p{L})/iu;
const ofWhole =
  /(?<!\p{L})(?:article|story|report|text|app|artikel|beitrag|artículo|статью|статтю|текст)(?!\p{L})/iu;

function needsScript(line: string): boolean {
  return ofScript.some((asking) => asking.test(line)) && (!ofPart.test(line) || ofWhole.test(line));
}

/** What a page shows in place of a report, where nothing of it was kept: a question for consent, an invitation to pay, or that it needs a program. */
export function whyNoReport(text: string): Doubt | undefined {
  const lines = linesOf(text);
  if (lines.length > mostLines) return undefined;
  const paying = lines.find((line) => wall.test(line));
  if (paying !== undefined)
    return {
      rule: 'wall-and-no-report',
      line: 1,
      message: `The page shows an invitation to pay or to sign in, and no report: “${shortenText(paying, 60)}”.`,
      hint: 'Save it again where you may read it, or look for a copy of the report elsewhere.',
    };
  const scripted = lines.find(needsScript);
  if (scripted !== undefined) return drawnByScript(scripted);
  const captions = lines.filter((line) => findBoilerplateRule(line)?.name.startsWith('picture'));
  if (captions.length >= fewestCaptions && captions.length * 2 >= lines.length)
    return {
      rule: 'pictures-and-no-report',
      line: 1,
      message: `The page is a series of pictures: its words are ${countOf(captions.length, 'caption')}, which are no report.`,
      hint: 'Write down what a caption quotes by hand, with who says it.',
    };
  const asking = lines.find((line) => consent.test(line));
  return asking === undefined
    ? undefined
    : {
        rule: 'wall-and-no-report',
        line: 1,
        message: `The page shows its question about cookies and data, and no report: “${shortenText(asking, 60)}”.`,
        hint: 'Answer it in the browser, wait until the report stands there, and save the page again.',
      };
}

function drawnByScript(says: string): Doubt {
  return {
    rule: 'page-drawn-by-script',
    line: 1,
    message: `The page asks for JavaScript, and no report is in the saved file: “${shortenText(says, 60)}”.`,
    hint: 'Open it in a browser that runs its programs, wait until the text stands there, and save it as “Web page, complete” or print it to PDF.',
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const ofWall =
  /(?<!\p{L})(?:cookies?|javascript|(?:your|which|another|different|a modern) browsers?|your (?:consent|privacy|account)|our (?:\w+ ){0,2}partners|personal data|subscri\w+|sign in|log in|free articles?|datenschutz|einwilligung|données personnelles|confidentialité|персональн\p{L}*)(?!\p{L})/iu;

/** A wall speaks to its reader, of itself. A report on subscribers or cookies does not. */
const addresses =
  /(?<!\p{L})(?:you(?:rs?|['’]\p{L}+)?|we|our|us|(?:this|our) (?:web)?site|wir|uns\p{L}*|ihre?\p{L}?|diese (?:web)?seite|nous|nos|votre|vos|vous|ce site|мы|ми|наш\p{L}*|вы|ви|ваш\p{L}*)(?!\p{L})/iu;

/** “It leaks,” said Bob Ray.: too short for prose, and of no wall. */
function quotesSomebody(text: string): boolean {
  return linesOf(text).some(
    (line) => hasDoubleMark(line) && endsSentence(line) && !ofWall.test(line) && !addresses.test(line),
  );
}

/** The same where every sentence of a page is of its wall, so that nothing else could be kept. */
export function findWallAlone(text: string): Doubt | undefined {
  const told = linesOf(text).filter((line) => countWords(line) >= fewestWordsOfProse);
  const isOfWall = (line: string): boolean =>
    (needsScript(line) || (ofWall.test(line) && addresses.test(line))) && !hasDoubleMark(line);
  return told.every(isOfWall) && !quotesSomebody(text) ? whyNoReport(text) : undefined;
}
