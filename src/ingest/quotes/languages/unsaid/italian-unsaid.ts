import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'e|ed|ma|o|che|chi|quando|tranne|eccetto|perché|mentre|bensì|dopo|prima|finché|senza|(?:altr[oaie]|diverso|meglio) (?:\\p{L}+ )?che',
  negation: 'non|nessuno|mai|nemmeno|neppure',
  never: 'mai',
  helpers: 'l[oaie]|si|ci|ha|hanno|aveva|avevano|è|può|poteva|potuto|voluto|mai|stat[oa]',
});
const said =
  '(?:detto|dichiarato|affermato|sostenuto|parlato|usato|utilizzato|scritto|pronunciato|(?:chiamat|definit|bollat|descritt)[oaie])';
const told =
  '(?:dice|dicono|disse|dissero|chiam(?:a|ano|ò)|defin(?:isce|iscono|ì)|parl(?:a|ano|ò)|us(?:a|ano|ò)|scri(?:ve|vono|sse))';
const say = '(?:dir|chiamar|definir|parlar|usar|utilizzar|pronunciar|scriver|bollar|descriver)(?:e|l[oaie])';
const have = '(?:ho|ha|hanno|aveva|avevano|abbia|abbiano|avesse|avessero)';
const denial =
  '(?:neg(?:a|ano|ava|ò|arono|ato)|smenti(?:sce|scono|va|to)|smentì|respin(?:ge|se|to))(?!\\p{L})';
const it = "(?:(?:l[oaie]|gli|ne) |l['’])?";
const notMore =
  '(?!\\p{L})(?! (?:altro|nulla|niente|più|solo|soltanto|semplicemente|unicamente|se non|tanto|così|(?:di |che )?no))';
const end = '~{0,50}◊';
const that = '~{0,30}(?: che ~{0,60})?◊(?! (?:fino a (?!oggi|ora|adesso)|prima di (?:oggi|ieri|ora|allora)))';
const question = '(?:se|perché|quando|come|cosa)';

export const italianUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^${denial} (?:\\p{L}+ ){0,3}?aver(?:e|l[oaie])? (?:\\p{L}+ )?${said}${end}`,
    `¬^${denial} che (?:\\p{L}+ ){0,4}?${have} (?:\\p{L}+ )?${said}${end}`,
    `^(?:non|mai) ${it}${have} (?:(?:mai|pubblicamente) )?${said}${notMore}${that}`,
    `^(?:non|mai) ${it}${told}(?: mai)?${notMore}${that}`,
    `¬^(?:si è rifiutat[oa]|si rifiut\\p{L}+|ha rifiutato|rifiut\\p{L}+|evit\\p{L}+) (?:di )?${say}${end}`,
    `^non ${it}${have} (?:voluto|potuto|saputo) ${say}${end}`,
    `¬¬^senza (?:mai )?${say}${end}`,
  ),
  asked: ways(
    `^(?:alla domanda|interrogat[oaie]|interpellat[oaie]|(?:gli|le) (?:è stato |hanno |ha )?(?:chiesto|chiesero|chiedeva\\p{L}*)|è stato chiesto|a chi (?:gli |le )?chiedeva)(?: [\\p{L}'’]+){0,4}? ${question} (?:(?!^(?:rispo|replic|ribatt|tagli|detto|disse))~){1,100}◊`,
  ),
  'left open': ways(
    `^non (?:${have} (?:detto|precisato|chiarito|confermato|risposto|voluto (?:dire|precisare|chiarire|confermare))|dice|disse|precisa|precisò)(?: \\p{L}+){0,2} se (?!non )~{1,100}◊`,
    `^rifiut\\p{L}+ di (?:dire|precisare|chiarire|confermare) se ~{1,100}◊`,
  ),
  supposed: ways(
    `(?<!anche )^se (?!non )(?:[\\p{L}'’]+ ){1,4}(?:dice|dirà|dicesse|chiama|chiamerà|chiamasse|definisce|definirà|definisse)(?!\\p{L})${end}(?!,? (?:è|era|fu) (?:perché|che)(?!\\p{L}))`,
    `^(?:potrebbe|potrebbero|avrebbe potuto|avrebbero potuto) (?:\\p{L}+ )?${say}${end}`,
    `^(?:potrebbe|potrebbero) aver (?:\\p{L}+ )?${said}${end}`,
  ),
};
