import { foreignDate } from '../dates/foreign-months.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import { withoutModifiers } from './without-modifiers.ts';

/** Lines that tell of the article: who wrote it, when, under which tags, and what to read next. */
export const metadataRules = [
  {
    name: 'related link',
    matches:
      /^(?:\(?(?:read (?:more|also|next|this next)|see also|more(?: on| about)? (?:this|here)|related(?: (?:article|story|stories|post|posts|content|coverage|topics|video|reading))?|also read|further reading|watch(?: also)?|recommended(?: reading)?|leggi anche(?: su)?|lire aussi|leia (?:também|mais)|lea también|читайте (?:также|еще)|читайте також|siehe auch|mehr (?:dazu|zum thema)|lesen sie (?:auch|dazu|mehr)|lies auch|lee también|te puede interesar|saiba mais|lees ook|läs (?:också|även)|les også|(?:czytaj|zobacz) (?:też|także)|материал по теме|смотрите также|don['’]t miss|previous(?: article| story| post)?|next(?: article| story| post| up)?|up next|what to read next|must read|in pictures|explainer)\s?[:»>|–-]\s?.{3,240}|also on [\w-]{1,40}\.\w{2,6}\b.{0,240})$/i,
    means: 'related link',
    example: 'Read more: Tarnholm lock to close for a month',
    keeps: 'Read more than the first page, the judge advised.',
  },
  {
    name: 'byline',
    matches: withoutModifiers(
      /^(?:(?i:(?:posted |written |published |words |story |reporting )?by):? \p{Lu}[\p{L}\d'’.-]{0,30}(?:,? (?:\p{Lu}[\p{L}\d'’.-]{0,30}|and|&|in|for|of|the|de|van|von|der|(?i:staff|writer|reporter|editor|correspondent)|@\w{2,30})){0,14}(?:,? ?(?:\| |• |· |— |– |- |on )?.{0,60}\d{4}.{0,40})?)$|^(?i:by:?|posted by|written by)$|^(?:\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:,| [|•–-]) )?(?i:(?:(?:senior|chief|associate|assistant|contributing|national|political|business|sports?|staff|special|news|science|health|technology) ){0,2}(?:writer|reporter|correspondent|editor|columnist|contributor|producer))$|^(?i:reporting|writing|editing|additional reporting|edited|compiled|translated) by .{3,200}$|^.{1,80} contributed (?:to this (?:report|story|article)|reporting).{0,80}$/u,
    ),
    means: 'byline',
    example: 'By Ada Lindqvist and Omar Haddad',
    keeps: 'By Monday the water had reached the second floor, she said.',
  },
  {
    name: 'author note',
    matches:
      /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:is|was|covers|writes|reports|has written|has covered|has been)\b.{0,80}\b(?:reporter|correspondent|columnist|journalist|editor|writer|contributor|freelancer|author of|producer at|blogger)\b.{0,200}$/u,
    means: 'byline',
    example: 'Ada Lindqvist is a staff reporter covering rivers and canals for the Gazette.',
    keeps: 'Ada Lindqvist is the engineer who opened the lock.',
  },
  {
    name: 'agency tag',
    matches: withoutModifiers(
      /^(?:\(?(?:AP|AFP|Reuters|TASS|RIA Novosti|Interfax|UPI|dpa|EFE|ANSA|Xinhua|PTI|IANS|(?:The )?Associated Press|Press Association|Agence France-Presse|Russia Today)\)?|(?i:source|via|agency)s?\s?:?\s\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{1,30}){0,2})$/u,
    ),
    means: 'agency',
    example: 'Reuters',
    keeps: 'Reuters could not reach the harbour office.',
  },
  {
    name: 'date line',
    matches:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})\b.{0,60}$|^(?:about |over |almost )?(?:an?|\d{1,3}) ?(?:s|m|h|d|w|sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$|^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?,? (?:on )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})$|^(?:(?:first |last )?(?:published|updated|posted|modified)\b:?.{0,80}\d.{0,40}|updated|published)$/iu,
    means: 'date',
    example: 'Published: March 3, 2031, 9:15 am',
    keeps: 'On March 3 the lock was opened again.',
  },
  {
    name: 'date line of another language',
    matches: new RegExp(
      `^(?:(?:Veröffentlicht|Erschienen|Aktualisiert|Stand|Publié|Mis à jour|Publicado|Actualizado|Опубликовано|Обновлено|Дата|Опубліковано|Оновлено)(?: (?:am|le|el))?:? )?(?:\\p{L}{3,12}\\.?,? (?:(?:den|le|el) )?)?(?:${foreignDate.source}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:[ ,].{0,40})?$`,
      'iu',
    ),
    means: 'date',
    example: 'Veröffentlicht am 4. März 2031, 9:15 Uhr',
    keeps: 'Am 4. März 2031 wurde die Schleuse wieder geöffnet, und die Stadt atmete auf.',
  },
  {
    name: 'time stamp',
    matches: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.+Z-]{0,20}$/,
    means: 'date',
    example: '2031-03-04T09:15:00+01:00',
    keeps: '2031-03-04T09:15 is what the clock of the lock showed.',
  },
  {
    name: 'tag list',
    matches:
      /^(?:hash)?tags?(?:\s?[:|].{0,240})?$|^(?:filed under|topics?|categor(?:y|ies)|keywords|in this article|метки|теги|schlagwörter|etiquetas)\s?[:|].{0,240}$|^(?:posted in|tagged(?: with| as)?|keywords)\b:? .{1,200}(?<![.!?])$|^(?:#[\p{L}\d_]{2,40}[ ,]*){1,20}$/iu,
    means: 'tags',
    example: '#Tarnholm #canal #flood',
    keeps: '#1 in the ranking was the town of Tarnholm.',
  },
] as const satisfies readonly BoilerplateRule[];
