/** A letter that is a word by itself may stand alone on a line for another reason. */
const dropCap = /(?<=^|\n)([“„«"‘]?(?![AIOÀÓÉYАВИКОСУЯІ])\p{Lu})(\n{1,2})(\p{Ll}[^\n]*)/gu;

/**
 * Joins a letter that was set large over several lines to the rest of its word, which a copied page or a PDF has in a
 * paragraph of its own. The line ends are set behind, so that what follows keeps its number.
 */
export function joinDropCaps(text: string): string {
  return text.replace(dropCap, '$1$3$2');
}
