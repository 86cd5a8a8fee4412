import { wordList } from '../../../text/word-list.ts';
/** Frequent verb forms that no ending gives away; where one stands, a noun phrase is over. */
export const commonVerbs =
  wordList(`sent left went came took made got gave ran won lost met kept led began stood sat brought thought bought
  sought spoke fell rose drew grew knew threw broke chose drove wore became felt saw heard held told wrote said paid spent built
  wants needs makes takes goes comes tries seems appears looks faces remains becomes gets hits wins loses keeps gives brings
  begins runs sits stands turns stays lives hopes believes thinks knows feels sees wrote says
  arose ate awoke became bent bled caught clung crept dealt drank dug fed fled flew flung forbade foresaw forgave forgot fought
  froze hid hung lent mistook overcame overthrew rang rode sang sank shone shook shrank slept slid slung sold sprang
  shut quit hit stole strode strove struck stuck stung swam swept swore swung taught tore understood undertook wept withdrew withheld woke`);

/** "launched", "voted", "went": a past form that follows a noun is the verb of its clause. */
export function isFiniteVerb(word: string, before: string): boolean {
  if (commonVerbs.has(word)) return true;
  return (
    /[a-z]{2}ed$/.test(word) &&
    !/^(?:the|a|an|his|her|its|their|this|that|these|those|some|newly|most|least|more|of|by|former)$/.test(
      before,
    ) &&
    !before.endsWith('ly') &&
    !notPast.has(word)
  );
}

const notPast = wordList(
  'united naked sacred wicked hundred need seed feed speed embed unnamed unidentified so-called red bed armed retired aged',
);
