/** Text in which stars, underlines, brackets and backslashes may be marks of Markdown. */
const mayHoldMarks = /\]\(|[*_]|\\[[\]*_(){}#.!"'+`>~-]/;

/** The address of a link: of the web, a mail, a path, a place in the page; perhaps with a title. */
const target =
  '(?:<[^>\\n]{0,2000}>|(?:https?:|mailto:|www\\.|[/#.?])[^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,500}){0,3}|[^()\\s:]{1,100}\\.(?:html?|php|md|pdf))';
const link = new RegExp(
  `(?<!!)\\[(?<words>[^[\\]\\n]{1,2000})\\]\\(\\s{0,3}${target}?(?:\\s{1,3}"[^"\\n]{0,300}")?\\s{0,3}\\)`,
  'g',
);
const noteOfFoot = /(?<=[\p{L}\p{N}.,;:!?”"»)’])\[\^[\p{L}\p{N}-]{1,20}\](?!:)/gu;

/** Inside an address or behind the sign of a handle a mark is a letter of it. */
const inAddress = '(?<!(?:://|\\bwww\\.|@)\\S{0,200})';

/** Emphasis, the longest marks first: beside a letter or number no mark opens or closes, and no underline beside a sign of paths and handles. */
const emphases = ['\\*\\*\\*', '\\*\\*', '\\*', '__', '_'].map((mark) => {
  const ofPath = mark.startsWith('_') ? '/@' : '';
  const own = mark.length > 2 || mark === '__' ? '' : mark;
  return new RegExp(
    `(?<![\\p{L}\\p{N}*_\\\\${ofPath}])${inAddress}${mark}(?![\\s*_])(?<words>[^\\n${own}]{1,600}?)(?<![\\s*_\\\\])${mark}(?![\\p{L}\\p{N}*_${ofPath}])`,
    'gu',
  );
});
const escaped = /\\(?=[[\]*_(){}#.!"'+`>~-])/g;
const isMarkdown = /^#{1,6} \S|\]\((?:https?:|\/|#)|^> /m;

/**
 * A text without the marks of Markdown inside its lines: links keep their words and lose their address, emphasis loses its
 * stars. A line that is nothing but one link stays, as rules tell by its address what it is; so do pictures.
 */
export function withoutMarkdown(source: string): string {
  if (!mayHoldMarks.test(source)) return source;
  const hasEscapes = isMarkdown.test(source);
  return source
    .split('\n')
    .map((line) => (mayHoldMarks.test(line) && !isLinkAlone.test(line) ? bare(line, hasEscapes) : line))
    .join('\n');
}

const isLinkAlone =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?!?\[(?:!\[[^\]\n]*\]\([^\n)]*\)|[^\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)\s*$/;
const drawnLine = /^\s*(?:[*_]\s*){3,}$/;

function bare(line: string, hasEscapes: boolean): string {
  if (drawnLine.test(line)) return line;
  const unlinked = line.replace(link, '$<words>');
  const plain = emphases
    .reduce((text, emphasis) => text.replace(emphasis, '$<words>'), unlinked)
    .replace(noteOfFoot, '');
  return hasEscapes ? plain.replace(escaped, '') : plain;
}
