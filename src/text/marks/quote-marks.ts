/** Which marks may close one another: each style has its own, except that straight and curly ones are mixed by careless editors. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** Which way a mark is turned. `low` marks only open; `either` are straight marks. */
export type MarkTurn = 'left' | 'right' | 'low' | 'either';

export interface MarkShape {
  readonly family: MarkFamily;
  readonly turn: MarkTurn;
}

export const markShapes: Readonly<Record<string, MarkShape>> = {
  '"': { family: 'double', turn: 'either' },
  '″': { family: 'double', turn: 'either' },
  '“': { family: 'double', turn: 'left' },
  '”': { family: 'double', turn: 'right' },
  '‟': { family: 'double', turn: 'left' },
  '„': { family: 'double', turn: 'low' },
  '＂': { family: 'double', turn: 'either' },
  '⹂': { family: 'double', turn: 'low' },
  '〝': { family: 'double', turn: 'left' },
  '〞': { family: 'double', turn: 'right' },
  '〟': { family: 'double', turn: 'right' },
  '❝': { family: 'double', turn: 'left' },
  '❞': { family: 'double', turn: 'right' },
  "''": { family: 'double', turn: 'either' },
  '’’': { family: 'double', turn: 'right' },
  '‘‘': { family: 'double', turn: 'left' },
  '``': { family: 'double', turn: 'left' },
  "'": { family: 'single', turn: 'either' },
  '‘': { family: 'single', turn: 'left' },
  '’': { family: 'single', turn: 'right' },
  '‛': { family: 'single', turn: 'left' },
  '‚': { family: 'single', turn: 'low' },
  '`': { family: 'single', turn: 'left' },
  '´': { family: 'single', turn: 'right' },
  '＇': { family: 'single', turn: 'either' },
  '❛': { family: 'single', turn: 'left' },
  '❜': { family: 'single', turn: 'right' },
  '«': { family: 'guillemet', turn: 'left' },
  '»': { family: 'guillemet', turn: 'right' },
  '‹': { family: 'single-guillemet', turn: 'left' },
  '›': { family: 'single-guillemet', turn: 'right' },
  '❮': { family: 'guillemet', turn: 'left' },
  '❯': { family: 'guillemet', turn: 'right' },
  '「': { family: 'corner', turn: 'left' },
  '」': { family: 'corner', turn: 'right' },
  '｢': { family: 'corner', turn: 'left' },
  '｣': { family: 'corner', turn: 'right' },
  '﹁': { family: 'corner', turn: 'left' },
  '﹂': { family: 'corner', turn: 'right' },
  '『': { family: 'white-corner', turn: 'left' },
  '』': { family: 'white-corner', turn: 'right' },
  '﹃': { family: 'white-corner', turn: 'left' },
  '﹄': { family: 'white-corner', turn: 'right' },
};
