import type { Passport } from '../../derive/cite/passport.ts';
import { pictureSize } from '../../exports/passport/oembed.ts';
import { shortenText } from '../../text/shorten-text.ts';

/** An element as satori lays it out: CSS flex boxes. */
export interface PictureElement {
  readonly type: 'div';
  readonly props: { readonly style: PictureStyle; readonly children: string | readonly PictureElement[] };
}

type PictureStyle = Readonly<Record<string, string | number>>;

const colors = { paper: '#fbfaf7', ink: '#1d242c', quiet: '#4b535c', conflict: '#8a3b12' } as const;

/** So many letters fit into the picture; of longer words the beginning stands there, and says that it is one. */
const mostLetters = 320;
const fewestLetters = 140;

/** The longer the words, the smaller they are set. */
const sizes = [
  { upTo: 60, size: 76 },
  { upTo: 120, size: 60 },
  { upTo: 200, size: 48 },
] as const;
const smallestSize = 38;

/** The picture of a quote: words, speaker, report, how each is known, and what stands against it. */
export function layOutPicture({
  words,
  speaker,
  said,
  sourceInBrief,
  notes,
  site,
}: Passport): PictureElement {
  const shown = shortenText(words, Math.max(fewestLetters, mostLetters - notes.join('').length));
  const size = sizes.find(({ upTo }) => shown.length <= upTo)?.size ?? smallestSize;
  const quiet = { fontFamily: 'Sans', fontSize: 26, lineHeight: 1.35, color: colors.quiet };
  return box({ ...frame, justifyContent: 'space-between' }, [
    text({ fontFamily: 'Words', fontSize: size, lineHeight: 1.18, color: colors.ink }, `“${shown}”`),
    box({ gap: 8 }, [
      text({ ...quiet, fontSize: 32, fontWeight: 600, color: colors.ink }, speaker),
      text(quiet, said),
      text(quiet, `Quoted in: ${sourceInBrief}`),
      ...notes.map((note) => text({ ...quiet, fontWeight: 600, color: colors.conflict }, note)),
      text({ ...quiet, paddingTop: 12, fontFamily: 'Words', color: colors.ink }, site),
    ]),
  ]);
}

const frame = {
  width: pictureSize.width,
  height: pictureSize.height,
  padding: '56px 64px',
  background: colors.paper,
  boxSizing: 'border-box',
};

function box(style: PictureStyle, children: readonly PictureElement[]): PictureElement {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

function text(style: PictureStyle, children: string): PictureElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
