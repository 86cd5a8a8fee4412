const signs = '-–—|»«•·';

/** Where no spaces stand between words, none stand around a sign that parts. */
const spaceless = '[\\u3040-\\u30ff\\u3400-\\u9fff]';

/** What outlets put between a headline, a section and their own name: “Lock shut | Harbour Gazette”. */
export const partBreak = new RegExp(
  `\\s(?:[${signs}]|::)\\s|(?<=${spaceless})\\s?[_｜|–—-]\\s?(?=${spaceless})`,
  'u',
);

/** The same in titles of feeds, where a colon that stands free parts too: “Harbour Gazette : Sport”. */
export const feedPartBreak = new RegExp(`\\s(?:[${signs}:]|::)\\s`, 'u');
