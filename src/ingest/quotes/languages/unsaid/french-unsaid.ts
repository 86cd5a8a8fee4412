import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'et|mais|ou|ce qu|qui|quand|sauf|excepté|sinon|parce|lorsque|pourquoi|comment|combien|jusqu|sans|autre (?:\\p{L}+ )?que',
  negation: 'ne|pas|jamais|personne',
  never: 'jamais',
  helpers: "l['’]|a|ont|avait|même|encore|peut|pu",
});
const said = '(?:dit|déclaré|qualifié|parlé|traité|employé|utilisé|écrit|prononcé|évoqué|appelé)';
const say = '(?:dire|qualifier|parler|employer|utiliser|prononcer|appeler)';
const denial = '(?:dément|démenti|démentait|nie|nié|niait|conteste|contesté|réfute|réfuté)(?!\\p{L})';
const end = "~{0,50}◊(?! jusqu['’](?!ici|à (?:présent|maintenant)))";
const notMore =
  "(?! (?:plus|moins|autre chose|rien|seulement|uniquement|simplement|non(?! plus)|le contraire|s['’i])(?!\\p{L}))";
const question = "(?:si|s['’]ils?|pourquoi|comment|quand)";

export const frenchUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^${denial} (?:\\p{L}+ ){0,2}?avoir (?:\\p{L}+ ){0,2}?${said}${end}`,
    `^n['’](?:a|ai|avait|ont|avaient) jamais (?:\\p{L}+ ){0,1}?(?<!(?:autant|aussi|si) )${said}(?! (?<=parlé )que)${notMore}${end}`,
    `^n['’](?:a|ai|avait|ont|avaient) pas ${said}${notMore}${end}`,
    `^ne (?:dit|disent|disait|parle|parlent|qualifie|qualifient) (?:pas|jamais)(?! (?<=parle(?:nt)? (?:pas|jamais) )que)${notMore}${end}`,
    `¬^refus\\p{L}* (?:\\p{L}+ ){0,2}?de ${say}${end}`,
    `¬¬^sans ${say}${end}`,
  ),
  asked: ways(
    `^(?:interrogée?s?|questionnée?s?|à la question|à la question de savoir|on (?:lui|leur) (?:a |avait )?demand(?:é|e|ait))(?: [\\p{L}'’]+){0,4}? ${question}[ ’']?~{1,100}◊`,
  ),
  'left open': ways(
    `^(?:n['’](?:a|ont|avait) pas (?:\\p{L}+ )?(?:dit|précisé|indiqué|confirmé|répondu)|refus\\p{L}* de (?:dire|préciser|confirmer))(?: \\p{L}+){0,2} s(?:i|['’]ils?) ~{1,100}◊`,
  ),
  supposed: ways(
    `(?<!même )^s(?:i |['’])(?:[\\p{L}'’]+ ){1,4}(?:dit|disait|qualifie|qualifiait|appelle)(?!\\p{L})${end}(?!,? c['’](?:est|était) (?:que|qu['’]|parce|pour))`,
    `^(?:aurait|auraient|aurais) (?:\\p{L}+ ){0,2}?pu (?:\\p{L}+ ){0,2}?${say}${end}`,
    `^pourrait (?:\\p{L}+ ){0,2}?${say}${end}`,
  ),
};
