const distance =
  /^(?:\p{L}+ )?(?:an?|\d{1,3}) ?\p{L}{1,8} (?:ago|назад|тому)$|^vor \d+ \p{L}+$|^il y a \d+ \p{L}+$|^hace \d+ \p{L}+$/iu;
const dayBefore =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|gestern|heute|hier|aujourd’hui|ayer|hoy|вчера|сегодня|вчора|сьогодні)(?:,? (?:at |um |à |a las |в |о )?\d{1,2}[:.h]\d{2}.{0,12})?$/iu;

/** Whether a line beside a headline tells its day as a distance from one that nobody prints: “3 hours ago”, “Yesterday at 18:05”. */
export function isAge(line: string): boolean {
  return distance.test(line) || dayBefore.test(line);
}
