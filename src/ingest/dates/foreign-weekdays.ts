/** Languages whose weekdays are read, and those among them that decline. */
const languages = ['de', 'fr', 'es', 'pt', 'it', 'pl', 'ru', 'uk'];
const declining = new Set(['pl', 'ru', 'uk']);
const daysInWeek = 7;
/** The first Sunday of 2031, from which the engine names seven days. */
const sunday = Date.UTC(2031, 0, 5);
const dayLength = 86_400_000;

interface WeekdayName {
  readonly name: string;
  readonly weekday: number;
  readonly isDeclined: boolean;
}

/** Names of weekdays from the Unicode CLDR that this program’s engine carries, Sunday being 0. */
function readWeekdays(): readonly WeekdayName[] {
  return languages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: daysInWeek }, (_, weekday) => ({
      name: format.format(new Date(sunday + weekday * dayLength)),
      weekday,
      isDeclined: declining.has(language),
    }));
  });
}

/** These letters tell a weekday from all others of its language, whatever its ending. */
const tellingLetters = 4;
const names = readWeekdays();
const numbers = new Map(names.map(({ name, weekday }) => [stemOf(name), weekday]));

function stemOf(name: string): string {
  return name.replace(/[’ʼ]/g, "'").slice(0, tellingLetters).toLowerCase();
}

/** Every name as a regular expression, with the endings of its cases. */
export const foreignWeekday = names
  .map(({ name, isDeclined }) => {
    const letters = name.replace(/[’ʼ']/g, "['’ʼ]");
    return isDeclined ? `${letters.replace(/[аяaоeеь]$/u, '')}\\p{Ll}{0,2}` : letters;
  })
  .join('|');

/** The number of a weekday by its name in one of these languages, in any case; Sunday being 0. */
export function toForeignWeekday(name: string): number {
  return numbers.get(stemOf(name)) ?? 0;
}
