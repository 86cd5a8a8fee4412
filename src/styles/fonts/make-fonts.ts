/**
 * Makes the fonts of the site out of those that npm brings, and the styles that name them: `npm run fonts`. What no page
 * shows is left out: weights below 400, features that nothing asks for. Letters that nearly every page has are in a file
 * of their own, so that the others are loaded where they stand.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { replaceWholeFile } from '../../cli/disk/write-whole-file.ts';

/** Which letters a file holds, as CSS names them, and the file of the package that has them. */
interface Piece {
  readonly from: string;
  readonly range: string;
}

const pieces: Readonly<Record<string, Piece>> = {
  core: {
    from: 'latin',
    range:
      'U+20-7E,U+A0,U+A9,U+B7,U+BD,U+D7,U+E0-E2,U+E4,U+E7-EB,U+ED-EF,U+F1,U+F3-F4,U+F6,U+FA,U+FC,U+2013-2014,U+2018-201D,U+2026,U+2060',
  },
  latin: {
    from: 'latin',
    range:
      'U+A1-A8,U+AA-B6,U+B8-BC,U+BE-D6,U+D8-DF,U+E3,U+E5-E6,U+EC,U+F0,U+F2,U+F5,U+F7-F9,U+FB,U+FD-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-2012,U+2015-2017,U+201E-2025,U+2027-205F,U+2061-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  extended: {
    from: 'latin-ext',
    range:
      'U+100-101,U+104-10F,U+112-127,U+12A-130,U+132-151,U+154-167,U+16A-19F,U+1A2-1AE,U+1B1-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+304,U+308,U+329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  vietnamese: {
    from: 'vietnamese',
    range:
      'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303,U+309,U+323,U+1EA0-1EF1,U+20AB',
  },
};

interface Face {
  readonly family: string;
  readonly folder: string;
  readonly style: 'normal' | 'italic';
  /** All that is used: one weight, or from the lightest to the heaviest. */
  readonly weight: number | { readonly min: number; readonly max: number };
  readonly has: readonly (keyof typeof pieces)[];
}

const everyPiece = ['core', 'latin', 'extended', 'vietnamese'];
const upright = { min: 400, max: 700 };
const faces: readonly Face[] = [
  { family: 'Newsreader Variable', folder: 'newsreader', style: 'normal', weight: upright, has: everyPiece },
  { family: 'Newsreader Variable', folder: 'newsreader', style: 'italic', weight: 400, has: everyPiece },
  {
    family: 'Instrument Sans Variable',
    folder: 'instrument-sans',
    style: 'normal',
    weight: upright,
    has: everyPiece.slice(0, 3),
  },
];

/** What a browser applies unasked, and the figures that the stylesheet asks for. */
const keepFeatures = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'lnum', 'tnum'];

const here = new URL('.', import.meta.url);
const packages = new URL('../../../node_modules/@fontsource-variable/', here);

const rules: string[] = [];
for (const face of faces)
  for (const name of face.has) {
    const piece = pieces[name];
    if (piece === undefined) continue;
    const file = `${face.folder}-${face.style}-${name}.woff2`;
    write(file, await cutOut(face, piece));
    rules.push(ruleOf(face, file, piece.range));
  }
write('fonts.css', `/* Made by npm run fonts, like the files beside it. */\n${rules.join('\n')}`);

function write(file: string, content: string | Uint8Array): void {
  replaceWholeFile(fileURLToPath(new URL(file, here)), content);
}

function cutOut({ folder, style, weight }: Face, { from, range }: Piece): Promise<Uint8Array> {
  const file = `${folder}/files/${folder}-${from}-wght-${style}.woff2`;
  return subsetFont(readFileSync(new URL(file, packages)), lettersIn(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures,
  });
}

/** Every letter of a range as CSS writes it: `U+20-7E,U+A0`. */
function lettersIn(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice('U+'.length)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

function ruleOf({ family, style, weight }: Face, file: string, range: string): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-display: swap;
  font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};
  src: url("./${file}") format("woff2");
  unicode-range: ${range.replaceAll(',', ', ')};
}
`;
}
