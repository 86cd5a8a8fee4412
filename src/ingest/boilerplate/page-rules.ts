import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Lines that are left of the page’s own machinery. */
export const pageRules = [
  {
    name: 'page-load placeholder',
    matches:
      /^(?:wait \d{1,3} sec(?:onds)?\.?|(?:now )?loading(?: content| more)?\s?(?:\.\.\.|…)?|please wait(?:\.\.\.|…)?)$/i,
    means: 'nothing',
    example: 'Wait 12 sec.',
    keeps: 'They had to wait 12 sec. for the interpreter.',
  },
  {
    name: 'site helper advertisement',
    matches:
      /^(?:try (?:out )?(?:our|the new) .{0,40}\b(?:AI|features?|app|assistant)\b.{0,30}|explore what .{1,60} can do for you:?|ask our (?:AI|assistant).{0,60}|download (?:our|the) .{0,40}app.{0,60}|(?:(?:available|download|get it) on )?(?:the )?(?:app store|google play))$/i,
    means: 'nothing',
    example: 'Try Our AI Features',
    keeps: 'Try our best, he said, is all we can do.',
  },
  {
    name: 'advertisement mark',
    matches:
      /^(?:advertisements?|ads?|sponsored(?: content| links?)?|promoted(?: content| links?)?|(?:story|article) continues (?:below|after)(?: (?:the|this))?(?: (?:advertisement|ad|video|gallery))?|(?:continue|keep) reading below|scroll (?:down )?(?:to|for) (?:continue|more)\b.{0,30}|advertisement ?[-–—:] ?.{1,40}|skip (?:this )?ad(?:vertisement)?|(?:sponsored|supported|presented|paid for) by|paid (?:content|post|partner content)|partner content|(?:report|why|about|hide) (?:this|an) ad\??|report ad|affiliate links?|anzeige|werbung|publicidade|publicidad|pubblicità|publicité|реклама)[.:]?$/i,
    means: 'nothing',
    example: 'Story continues below advertisement',
    keeps: 'Advertisements for the fair hung on every lamp post.',
  },
  {
    name: 'link out of the text',
    matches:
      /^(?:skip to (?:main )?(?:content|navigation)|(?:back|return|scroll) to (?:the )?top|top|home|menu|search|close|next|prev(?:ious)?|view (?:all|more|gallery|comments|the discussion thread)\.?|show (?:more|less|all)|see (?:all|more)|load more|read (?:the )?full (?:story|article)|continue reading|permalink|reprints?|read (?:more|on|it here)|keep reading|show full (?:article|story)|see all .{1,20}|(?:older|newer|previous|next) (?:posts?|stories|entries|articles?|story)|back|(?:return|go|back) to (?:the )?home ?page|home ?page|main (?:navigation|menu)|you are here:?|breadcrumbs?|(?:text|font) size|resize text|a a a|search for:?|toggle search|open menu|sections|scroll up|expand|hide|toggle navigation|toggle menu|learn more|click here.{0,60}|play(?: video| now)?|watch(?: live| now)?|view image|enlarge(?: this)? image|zoom|replay|(?:hide|show) caption|caption)\s?[»›>→.:…]{0,3}$/i,
    means: 'nothing',
    example: 'Skip to main content',
    keeps: 'Close to the border, the road simply ends.',
  },
  {
    name: 'broken player',
    matches:
      /^(?:media playback is (?:unsupported|not supported).{0,60}|(?:your browser|this browser) does not support.{0,80}|please enable javascript.{0,120}|javascript (?:is|must be).{0,120}|(?:your|this) browser is (?:out of date|not supported|outdated).{0,80}|this video (?:is (?:not|un)|has been|cannot).{0,60}|(?:video|audio)(?: player)? (?:is )?(?:loading|unavailable).{0,40}|.{0,20}created with sketch\.?|image\/svg\+xml)$/i,
    means: 'nothing',
    example: 'Your browser does not support this player.',
    keeps: 'Your browser history, the court heard, does not support that account.',
  },
  {
    name: 'lone source mark',
    matches: /^(?:source|sources|источник|джерело|quelle|fonte|fuente)[.:]?$/i,
    means: 'nothing',
    example: 'Source',
    keeps: 'Source close to the mayor: no decision has been taken.',
  },
  {
    name: 'end mark',
    matches: /^(?:#(?: ?#){0,4}|[-–—*] ?30 ?[-–—*]|[-–—*]? ?ends?\.? ?[-–—*]?|\*(?: ?\*){1,4}|_{3,})$/i,
    means: 'nothing',
    example: '###',
    keeps: 'Ends of the rope were found on both banks.',
  },
  {
    name: 'reading time',
    matches:
      /^(?:(?:approx\. )?(?:\d{1,3} ?[-–] ?)?\d{1,3}[- ]?(?:min(?:ute)?s?)\.?(?: to)?(?: read)?|.{0,20}(?:reading|read) time:? .{1,20}|(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время (?:на )?(?:про)?чтени[ея]|час читання)\s?:?\s?.{1,20}|\d{1,3} ?(?:min(?:uten)?\.? lesezeit|min\.? de lect?ur[ae]|мин(?:ут[аы]?)?\.? (?:на )?чтени[ея]|хв\.? читання)|\d[\d.,]{0,9} (?:views|visits|letture|просмотров|visualizações)|listen to (?:this )?(?:article|story).{0,40})$/i,
    means: 'nothing',
    example: '4 min read',
    keeps: 'Minutes to read the verdict turned into hours.',
  },
  {
    name: 'ticker',
    matches:
      /^[\p{L}&/][\p{L}&/ ]{0,20}(?: \d{2,4})? [\d,.]{2,12}(?: ?\(?[+−–-][\d,.]{1,10}%?\)?){1,2}$|^(?:\p{L}[\p{L} ,]{0,30} )?[−-]?\d{1,3} ?°[CF]?$|^(?:market data|quotes?|prices|data)\b.{0,40}\b(?:delayed|provided by)\b.{0,80}$|^all times (?:are )?.{1,40}$/iu,
    means: 'nothing',
    example: 'FTSE 100 7,323.80 -0.1%',
    keeps: 'All times were hard in Tarnholm, and this was worse, she said of the flood.',
  },
] as const satisfies readonly BoilerplateRule[];
