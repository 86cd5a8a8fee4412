/** The months as German, French, Spanish, Russian and Ukrainian print them behind a day, January first. */
const months = [
  ['Januar', 'Jänner', 'janvier', 'enero', 'января', 'січня'],
  ['Februar', 'février', 'febrero', 'февраля', 'лютого'],
  ['März', 'mars', 'marzo', 'марта', 'березня'],
  ['April', 'avril', 'abril', 'апреля', 'квітня'],
  ['Mai', 'mai', 'mayo', 'мая', 'травня'],
  ['Juni', 'juin', 'junio', 'июня', 'червня'],
  ['Juli', 'juillet', 'julio', 'июля', 'липня'],
  ['August', 'août', 'agosto', 'августа', 'серпня'],
  ['September', 'septembre', 'septiembre', 'setiembre', 'сентября', 'вересня'],
  ['Oktober', 'octobre', 'octubre', 'октября', 'жовтня'],
  ['November', 'novembre', 'noviembre', 'ноября', 'листопада'],
  ['Dezember', 'décembre', 'diciembre', 'декабря', 'грудня'],
] as const;

const anyMonth = months.flat().join('|');

/** “4. März 2031”, “4 de marzo de 2031”, “4 марта”. */
export const foreignDate = new RegExp(
  `(?<![\\d.])(?<day>\\d{1,2})(?:er|º|\\.)? (?:de )?(?<month>${anyMonth})(?!\\p{L})(?:(?: de)? (?<year>\\d{4})(?!\\d))?`,
  'gu',
);

/** The number of a month by its name in one of these languages. */
export function toMonth(name: string): number {
  return months.findIndex((names) => names.some((one) => one === name)) + 1;
}
