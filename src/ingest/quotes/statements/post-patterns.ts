/** Marks of direction and spaces without a width stand around handles. */
const unseen = '[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*';
/** “@annmoss”, “@annmoss.example”, “@ann@moss.example” */
export const handlePattern = `${unseen}@(?<handle>[A-Za-z0-9_][\\w.-]{1,60}(?:@[\\w.-]+\\.\\p{L}{2,})?)${unseen}`;
/** “9:15 AM” */
export const clockPattern = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const unit =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[smhdwy]|сек|мин|ч|час(?:а|ов)?|д|дн|нед|хв|год|Std|Min|Tg|T';
/** “2h”, “3 days ago”, “2 ч” */
export const agePattern = `\\d{1,2}\\s?(?:${unit})\\.?(?: ago| назад| тому)?`;
/** The name of a month, in any language. */
export const monthPattern = '\\p{L}{3,10}\\.?';
/** “May 6, 2031”, “6 мая”, “06.05.2031” */
export const dayPattern = `(?:\\d{1,2} ${monthPattern}|${monthPattern} \\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?:,? \\d{4})?`;
/** “9:15 AM · May 6, 2031”, “2h”, “Yesterday at 9:15 AM” */
export const timePattern = `(?:${clockPattern}(?:\\s?[·,]\\s?${dayPattern})?|${dayPattern}(?:(?:,| at| в| о| um| à)? ${clockPattern})?|${agePattern}|[Yy]esterday(?: at ${clockPattern})?|[Jj]ust now)`;
