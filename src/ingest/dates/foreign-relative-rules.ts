import { addDays } from '../../text/days.ts';
import { foreignWeekday, toForeignWeekday } from './foreign-weekdays.ts';
import type { RelativeDateRule } from './relative-date-rules.ts';
import { resolveWeek, resolveWeekday } from './resolve-relative-date.ts';

const last = /letzt|vergangen|vorig|derni|passée?$|pasad|passad|scors|zeszł|ubiegł|прошл|минул/iu;
const next = /nächst|kommend|prochain|próxim|que viene|prossim|przyszł|następn|следующ|будущ|наступн/iu;
const adjectives =
  'letzten?|vergangenen?|vorigen?|nächsten?|kommenden?|pasad[oa]|próxim[oa]|scors[oa]|prossim[oa]|zeszł\\p{Ll}{1,3}|ubiegł\\p{Ll}{1,3}|przyszł\\p{Ll}{1,3}|прошл\\p{Ll}{2,3}|следующ\\p{Ll}{2,3}|минул\\p{Ll}{1,2}|наступн\\p{Ll}{1,3}';
const behind =
  'derni(?:er|ère)|prochaine?|passée?|pasad[oa]|próxim[oa]|que viene|passad[oa]|scors[oa]|prossim[oa]';

/** “last” or “next” in English, for an adjective of any of the languages. */
function leadOf(words: string): string {
  if (last.test(words)) return 'last';
  return next.test(words) ? 'next' : '';
}

const shifts: readonly (readonly [RegExp, number])[] = [
  [/^(?:vorgestern|avant-hier|anteayer|anteontem|l['’]altro ieri|przedwczoraj|позавчера|позавчора)$/iu, -2],
  [/^(?:gestern|hier soir|hier matin|ayer|ontem|ieri|wczoraj|вчера|вчора|учора)$/iu, -1],
  [/^(?:morgen|demain|mañana|amanhã|domani|jutro|завтра)$/iu, 1],
  [/^(?:übermorgen|après-demain|pasado mañana|dopodomani|pojutrze|послезавтра|післязавтра)$/iu, 2],
];

/** The same as the rules of English, in the languages that have a pack. French “hier” alone is German “here” and is left out. */
export const foreignRelativeRules = [
  {
    name: 'weekday of another language',
    matches: new RegExp(
      `(?<!\\p{L}|\\b(?:[Ll]os|[Ll]es|[Gg]li|[Jj]eden) )(?:(${adjectives}) )?(${foreignWeekday})(?:abend|morgen|mittag|nachmittag|vormittag|nacht)?(?!\\p{L})(?: (${behind})(?!\\p{L}))?(?!,? (?:den |le |el )?\\d)`,
      'gu',
    ),
    resolve: ([, before = '', name = '', after = ''], anchor, isAhead) =>
      resolveWeekday(
        { lead: leadOf(`${before} ${after}`.trim()), weekday: toForeignWeekday(name), isAhead },
        anchor,
      ),
    example: 'Dienstag',
    means: '2031-03-11',
  },
  {
    name: 'day beside the anchor of another language',
    matches:
      /(?<!\p{L}|\b(?:la|esta|cada|una|heute|gestern) )(?:vorgestern|[Gg]estern|[Hh]eute|morgen|[Üü]bermorgen|avant-hier|[Hh]ier (?:soir|matin)|[Aa]ujourd['’]hui|[Dd]emain|après-demain|anteayer|[Aa]yer|[Hh]oy|pasado mañana|mañana|anteontem|[Oo]ntem|[Hh]oje|[Aa]manhã|l['’]altro ieri|[Ii]eri|[Oo]ggi|[Dd]omani|dopodomani|przedwczoraj|[Ww]czoraj|[Dd]zi(?:ś|siaj)|[Jj]utro|pojutrze|[Пп]озавчера|[Вв]чера|[Сс]егодня|[Зз]автра|[Пп]ослезавтра|[Пп]озавчора|[Вв]чора|[Уу]чора|[Сс]ьогодні|[Пп]ісля?завтра)(?!\p{L})/gu,
    resolve: ([words = ''], anchor) =>
      addDays(anchor, shifts.find(([matches]) => matches.test(words))?.[1] ?? 0),
    example: 'gestern',
    means: '2031-03-11',
  },
  {
    name: 'week of another language',
    matches:
      /(?<!\p{L})(?:(?:letzten?|vergangenen?|vorigen?|dieser?|nächsten?|kommenden?) Woche|(?:la|cette) semaine(?: (?:dernière|passée|prochaine))?(?<!la semaine)|(?:esta|la próxima) semana|la semana (?:pasada|que viene)|(?:na|a) semana passada|(?:nesta|esta|na próxima) semana|(?:questa|la prossima|la scorsa) settimana|(?:zeszłym|ubiegłym|tym|przyszłym) tygodniu|(?:прошлой|этой|следующей) неделе|(?:минулого|цього|наступного) тижня)(?!\p{L})/gu,
    resolve: ([words = ''], anchor) => resolveWeek(leadOf(words) || 'this', anchor),
    example: 'letzte Woche',
    means: '[2031-03-03..2031-03-09]',
  },
] as const satisfies readonly RelativeDateRule[];

/** One of these is in every relative date of another language, so that most lines need one look only. */
export const foreignRelativeCue = new RegExp(
  `${foreignWeekday}|gestern|heute|morgen|[Hh]ier |ourd['’]hui|emain|ayer|[Hh]oy|mañana|ontem|[Hh]oje|manhã|[Ii]eri|oggi|omani|wczoraj|[Dd]zi[śs]|jutr|[Вв]чера|егодня|автра|чора|ьогодні|Woche|sema|settimana|tygodniu|неделе|тижня`,
  'u',
);
