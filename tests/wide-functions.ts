/** What begins a list of parameters: of a function with a name of its own, or of one that a name is given. */
const beginsList = /\bfunction\*?\s*(\w+)(?:<[^(]*>)?\(|\b(\w+)(?::[^=;]*)? = (?:async )?(?:<[^(]*>)?(?=\()/g;

/** Functions of a file that take more than `most` parameters, as `name: 4 parameters`. What others call as they like is not among them. */
export function findWideFunctions(code: string, most: number): readonly string[] {
  return Array.from(code.matchAll(beginsList)).flatMap((match) => {
    const open = code.indexOf('(', match.index + match[0].length - 1);
    const { parameters, end } = readList(code, open);
    const isFunction = match[1] !== undefined || /^\)(?:: [^=;]+)? =>/.test(code.slice(end));
    const name = match[1] ?? match[2] ?? '';
    return isFunction && parameters > most ? [`${name}: ${parameters} parameters`] : [];
  });
}

/** How many parts a list has that begins there, and where its bracket closes; what stands in brackets within is one. */
function readList(code: string, open: number): { readonly parameters: number; readonly end: number } {
  let depth = 0;
  let [parameters, isEmpty] = [0, true];
  for (let at = open; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    const isArrow = sign === '>' && code[at - 1] === '=';
    if ('([{<'.includes(sign)) depth += 1;
    else if (')]}>'.includes(sign) && !isArrow) depth -= 1;
    if (depth === 0) return { parameters: parameters + (isEmpty ? 0 : 1), end: at };
    if (sign === ',' && depth === 1) [parameters, isEmpty] = [parameters + 1, true];
    else if (/\S/.test(sign) && at > open) isEmpty = false;
  }
  return { parameters: 0, end: code.length };
}
