import type { BoilerplateRule } from '../boilerplate/boilerplate-rule.ts';
import { bannerLine, bannerRule } from './without-banner.ts';

/** “LENGTH: 312 words”: what databases of newspapers print of a report; never words between marks. */
export const databaseField =
  /^(?!.*[“”„«»"])(?:(?:document )?\d{1,4} (?:of|de|von) \d{1,5}(?: documents?)?|document \S{8,40}|(?:SECTION|LENGTH|DATELINE|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|COLUMN|EDITION|JOURNAL-CODE|SUBJECT|SERIES|Journal Code)\s?: ?\S.{0,160}|\d{1,3}(?:[,.]\d{3})?\+? (?:words|wörter|mots|palabras|слов)|(?:late|early|final|first|second|morning|evening|weekend|national|city|online|print|\d(?:st|nd|rd|th)) edition)$/iu;

/** Lines above a report that are neither its headline nor its text. They count only there; fields of a database also below the text. */
export const headRules = [
  {
    name: 'address line',
    matches:
      /^(?:(?:(?:source|url|link|from|quelle|источник|джерело)\s?:|(?:the wayback machine|archived (?:from|at))\s?[:–-]?)\s*)?(?:https?:\/\/\S+|(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}(?:\/\S*)?)$/iu,
    means: 'address',
    example: 'news.harbour-gazette.example',
    keeps: 'The lock at example.org/lock was shut',
  },
  {
    name: 'release mark',
    matches:
      /^\**(?:for immediate (?:release|publication|use)|(?:press|news|media) (?:release|advisory|statement|note)(?: no\.? ?\S{1,12})?|embargo(?:ed)?\b.{0,80}|not for (?:publication|release).{0,60}|(?:press ?mitteilung|medienmitteilung)(?: nr\.? ?\S{1,12})?|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicato stampa|пресс-релиз|прес-реліз|(?:(?:media|press|news) )?contacts?\s?:.{0,160}|(?:e-?mail|tel(?:ephone)?|phone|fax)\s?[:.].{0,80}|release (?:date|no|number)\b.{0,60})\**$/iu,
    means: 'nothing',
    example: 'FOR IMMEDIATE RELEASE',
    keeps: 'For immediate repair the lock needs a new gate',
  },
  {
    name: 'mark of a wire',
    matches:
      /^(?:(?:BC|AM|PM)[-–]\S.{0,80}|eds?\.?:.{0,200}|.{0,60}\b(?:writethru|\d(?:st|nd|rd|th) ld)\b.{0,60}|(?:urgent|flash|bulletin|alert|adds?|updates?|corrects?)\b[ :\d-]{0,4}(?:(?:with|to add|throughout)\b.{0,120})?)$/i,
    means: 'nothing',
    example: 'BC-Norland Bridge, 1st Ld-Writethru',
    keeps: 'Update on the flood: water falls at both gates',
  },
  {
    name: bannerRule,
    matches: bannerLine,
    means: 'nothing',
    example: '*** BREAKING NEWS ***',
    keeps: 'Breaking news about the lock came at noon',
  },
  {
    name: 'field of a database',
    matches: databaseField,
    means: 'nothing',
    example: 'LENGTH: 312 words',
    keeps: 'Section of the lock: the northern gate is the older one',
  },
  {
    name: 'link of a letter',
    matches:
      /^\W*(?:(?:view|read|open|see) (?:(?:this|the) )?(?:(?:e-?mail|message|newsletter|post|it) )?(?:online|on the web|in (?:your|a|the|my)? ?(?:web )?browser)|(?:having )?trouble (?:viewing|reading|seeing) this.{0,80}|(?:web|online) version|(?:e-?mail|newsletter)? ?(?:online|im browser) (?:lesen|ansehen|öffnen)|(?:voir|lire) (?:cet? .{1,20} )?(?:en ligne|dans .{0,10}navigateur)|(?:открыть|читать) (?:письмо )?(?:в браузере|на сайте)|forwarded this (?:e-?mail|newsletter)\?.{0,60})(?:[.:]?\s*\(?https?:\S+)?\W*$/iu,
    means: 'nothing',
    example: 'View this email in your browser',
    keeps: 'View of the lock in the morning',
  },
  {
    name: 'line of Markdown',
    matches: /^(?:!?\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)\s*)+$/,
    means: 'nothing',
    example: '[Read the original](https://gazette.example/lock)',
    keeps: 'The lock [is shut](https://gazette.example/lock) since Monday',
  },
  {
    name: 'drawn line',
    matches: /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|—{3,})$/,
    means: 'nothing',
    example: '==========',
    keeps: '--- and then the gate fell',
  },
] as const satisfies readonly BoilerplateRule[];
