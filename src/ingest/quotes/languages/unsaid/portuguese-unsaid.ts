import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'e|mas|ou|que|quem|quando|salvo|exceto|senão|porque|enquanto|embora|depois|antes|até|sem|além|outr[oa] (?:\\p{L}+ )?que',
  negation: 'não|nunca|jamais|ninguém|tampouco',
  never: 'nunca|jamais',
  helpers: '[oa]s?|se|lhes?|tem|têm|tinham?|pode|podia|pôde|quis|sequer',
});
const said =
  '(?:dito|declarado|afirmado|chamado|qualificado|classificado|falado|usado|utilizado|empregado|escrito|descrito|tachado)';
const told =
  '(?:diz|dizem|disse|disseram|cham(?:a|am|ou|aram)|qualific(?:a|am|ou|aram)|classific(?:a|am|ou|aram)|fal(?:a|am|ou|aram)|us(?:a|am|ou|aram)|escrev(?:e|em|eu|eram)|descrev(?:e|em|eu|eram)|afirm(?:a|am|ou|aram)|declar(?:a|am|ou|aram))';
const say =
  '(?:(?:dizer|chamar|qualificar|classificar|falar|usar|utilizar|empregar|escrever|descrever)(?:-lhes?)?|(?:dizê|chamá|qualificá|classificá|usá|descrevê)-l[oa]s?)';
const denial = '(?:neg(?:a|am|ou|aram|ava|ado)|desment(?:e|em|iu|iram|ido)|rejeit(?:a|am|ou|aram))(?!\\p{L})';
const notMore =
  '(?!\\p{L})(?! (?:mais|nada|outra|senão|só|somente|apenas|simplesmente|unicamente|tanto|tão|que não (?:à|ao)))';
const end = '~{0,50}◊';
const that = '~{0,30}(?: que ~{0,60})?◊(?! até (?!agora|hoje|o momento))';
const question = '(?:se|por que|porque|porquê|quando|como)';

export const portugueseUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^${denial} (?:\\p{L}+ ){0,2}?(?:ter|haver|tê-l[oa]s?)(?:-lhes?)? (?:\\p{L}+ )?${said}${end}`,
    `¬^${denial} que (?:\\p{L}+ ){0,4}?(?:tenham?|tivessem?|tinham?|haviam?|houvessem?) (?:\\p{L}+ )?${said}${end}`,
    `^(?:não|nunca|jamais) (?:(?:[oa]s?|lhes?) )?(?:(?:tem|têm|tinham?|haviam?) ${said}|${told})${notMore}${that}`,
    `¬^(?:recus(?:a|ou|aram)(?:-se)?|evit(?:a|ou|aram)) (?:a )?${say}${end}`,
    `^não (?:quis|quer|pôde|conseguiu) ${say}${end}`,
    `¬¬^sem (?:nunca )?${say}${end}`,
  ),
  asked: ways(
    `^(?:questionad[oa]s?|perguntad[oa]s?|indagad[oa]s?|interrogad[oa]s?|à pergunta|perguntaram(?:-lhes?)?)(?: \\p{L}+){0,4}? ${question} (?:(?!^(?:respond|replic|rebat|retruc|disse|afirm))~){1,100}◊`,
  ),
  'left open': ways(
    `^(?:não (?:disse|esclareceu|precisou|confirmou|respondeu|revelou|quis (?:dizer|comentar|confirmar|esclarecer))|recus(?:a|ou|aram)(?:-se)? (?:a )?(?:dizer|confirmar|esclarecer))(?: \\p{L}+){0,2} se ~{1,100}◊`,
  ),
  supposed: ways(
    `(?<!mesmo )^se (?!bem )(?:\\p{L}+ ){1,4}(?:diz|disser|dissesse|chama|chamar|chamasse|classificar|classificasse)(?!\\p{L})${end}(?!,? (?:é|era|foi) (?:porque|que)(?!\\p{L}))`,
    `^poderiam? (?:\\p{L}+ )?${say}${end}`,
    `^poderiam? ter (?:\\p{L}+ )?${said}${end}`,
  ),
};
