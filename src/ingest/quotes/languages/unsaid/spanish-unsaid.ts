import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'y|e|pero|o|sino|lo que|que|quien|quienes|cuando|salvo|excepto|porque|mientras|tras|después|antes|hasta|sin|distint[oa]s? (?:a|de)',
  negation: 'no|nunca|jamás|nadie|tampoco',
  never: 'nunca|jamás',
  helpers: 'l[aoe]s?|se|ha|han|había|habían|pudo|puede|quiso|siquiera',
});
const said = '(?:dicho|llamado|calificado|hablado|usado|utilizado|escrito|empleado|tachado|tildado)';
const say = '(?:decir|llamar|calificar|hablar|usar|utilizar|emplear|tachar|tildar)(?:l[aoe]s?)?';
const told = '(?:dice|dicen|dijo|dijeron|llam(?:a|ó|aron)|calific(?:a|ó|aron)|habl(?:a|ó|aron)|us(?:ó|aron))';
const denial =
  '(?:neg(?:ó|aron|aba|ado)|niegan?|desmint\\p{L}+|desmiente\\p{L}*|rechaz(?:ó|aron|a))(?!\\p{L})';
const notMore =
  '(?!\\p{L})(?! (?:\\p{L}+ más \\p{L}+ que|más|nada|otra|sino|solo|sólo|solamente|simplemente|únicamente|tanto|tan|que no al?))';
const end = '~{0,50}◊';
const that = '~{0,30}(?: que ~{0,60})?◊(?! hasta (?!ahora|hoy|la fecha|el momento))';
const question = '(?:si|por qué|cuándo|cómo)';

export const spanishUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^${denial} (?:\\p{L}+ ){0,2}?haber(?:l[aoe]s?)? (?:\\p{L}+ )?${said}${end}`,
    `¬^${denial} que (?:\\p{L}+ ){0,3}?(?:hubiera|haya|hubiese|había) (?:\\p{L}+ )?${said}${end}`,
    `^(?:no|nunca|jamás) (?:l[aoe]s? )?(?:(?:ha|había|han) ${said}|${told})${notMore}${that}`,
    `¬^(?:se negó|evitó|rehusó|rehuyó) (?:a )?${say}${end}`,
    `¬¬^sin ${say}${end}`,
  ),
  asked: ways(
    `^(?:preguntad[oa]s?|cuestionad[oa]s?|interrogad[oa]s?|a la pregunta|les? preguntaron)(?: \\p{L}+){0,4}? ${question} (?:(?!^(?:respond|contest|replic|repuso))~){1,100}◊`,
  ),
  'left open': ways(
    `^no (?:dijo|aclaró|precisó|confirmó|respondió|quiso (?:decir|confirmar|aclarar)|ha (?:dicho|aclarado|confirmado))(?: \\p{L}+){0,2} si ~{1,100}◊`,
  ),
  supposed: ways(
    `^si (?!bien )(?:\\p{L}+ ){1,4}(?:dice|dijera|dijese|llama|llamara|califica)(?!\\p{L})${end}(?!,? (?:es|era|fue) (?:porque|que)(?!\\p{L}))`,
    `^(?:podría|podrían|pudo|pudieron) haber (?:\\p{L}+ )?${said}${end}`,
    `^habría (?:podido )?${say}${end}`,
  ),
};
