const signs = '-–—|»«•·';

/** What outlets put between a headline, a section and their own name: “Lock shut | Harbour Gazette”. */
export const partBreak = new RegExp(`\\s(?:[${signs}]|::)\\s`, 'u');

/** The same in titles of feeds, where a colon that stands free parts too: “Harbour Gazette : Sport”. */
export const feedPartBreak = new RegExp(`\\s(?:[${signs}:]|::)\\s`, 'u');
