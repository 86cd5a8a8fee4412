const doubleMarks = /[“”"]/g;

/**
 * Words between double quotation marks, their own double marks turned into single ones. A mark whose partner lies
 * outside the words gets one, so that none is left open: `“‘no more” they` becomes `“‘no more’ they”`.
 */
export function nestQuotation(words: string): string {
  let isOpen = false;
  let before = '';
  const inner = words.replaceAll(doubleMarks, (mark) => {
    const opens = mark === '“' || (mark === '"' && !isOpen);
    if (!opens && !isOpen) before = '‘';
    isOpen = opens;
    return opens ? '‘' : '’';
  });
  return `“${before}${inner}${isOpen ? '’' : ''}”`;
}
