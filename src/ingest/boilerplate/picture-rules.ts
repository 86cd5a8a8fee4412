import type { BoilerplateRule } from './boilerplate-rule.ts';
import { withoutModifiers } from './without-modifiers.ts';

/** Lines that belong to a picture. */
export const pictureRules = [
  {
    name: 'picture caption',
    matches:
      /^(?:images?|photos?|pictures?|file photo|file|video|media|captions?|media ?caption|image ?caption|foto|фото|bild|slide \d+)\s?(?:\d{1,3} (?:of|\/) \d{1,3})?\s?[:|/]\s?.{0,260}$|^(?:image|photo|picture|slide)s? \d{1,3} (?:of|\/) \d{1,3}$|^(?:media ?caption|image ?caption|image ?copyright|image source|photo (?:by|courtesy)|photograph:|photography by|illustration by|picture:).{0,200}$|^(?:courtesy|handout|file|archive|stock) (?:photo|image|picture)s?$|^(?:click |tap )?(?:to )?enlarge(?: (?:photo|image|picture))?$|^(?:view|see|launch|open) (?:all |the |full )?(?:photos|pictures|images|slideshow|slides)$|^\d{1,3} (?:photos|images|pictures|slides|videos)$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$|^(?:slideshow|photo gallery|photos|now playing|autoplay|watch (?:more|the video|video)|videos?):?$/iu,
    means: 'credit',
    example: 'FILE PHOTO: Divers prepare to enter the lock in Tarnholm, March 3, 2031.',
    keeps: 'Photos of the lock were shown to the jury on Monday.',
  },
  {
    name: 'picture credit',
    matches: withoutModifiers(
      /^\(?(?:(?i:image |photo |picture |video )?(?i:credits?|photograph|courtesy(?: of)?))\b\s?(?::|\.\.\.|…|©).{1,160}\)?$|^.{0,240}(?:\/ ?(?:AFP|AP|Reuters|REUTERS|EPA|TASS|Sputnik|Getty(?: Images)?|Shutterstock|AP Photo|Bloomberg|Xinhua|dpa)|(?:AFP|AP|Reuters|EPA|Bloomberg) (?:via|\/) Getty(?: Images)?|\bGetty Images?|\bAP Photo\/.{2,60}|(?i:reuters) file)(?: ?- ?RC\w+)?\)?\.?$|^.{20,240}[.)] ?© ?\p{Lu}.{1,60}$|^.{0,240}\bREUTERS\/\p{Lu}.{2,60}$|^.{20,240}[.)] (?:Photo|Credit|Photograph|Picture|Image)s?:? ?(?:by )?\p{Lu}.{2,60}$|^.{20,240}[.!?)] (?:AP|AFP|EPA|REUTERS|Reuters|Associated Press)$|^(?!By )\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}, (?:AP|AFP|EPA|Reuters|TASS|dpa)$|^\p{Lu}.{2,120} (?i:submitted|file|handout|contributed|courtesy|archive) (?i:photo|image|picture)$|^\((?i:image|photo|picture|credit|source|AP Photo)s?\b.{1,200}\)$/u,
    ),
    means: 'credit',
    example: 'A ferry leaves Tarnholm at dawn. Nils Berg/Getty Images',
    keeps: 'Credits were paid back within two years.',
  },
] as const satisfies readonly BoilerplateRule[];
