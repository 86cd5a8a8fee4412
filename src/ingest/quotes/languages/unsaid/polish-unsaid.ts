import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'i|oraz|ale|a|lecz|lub|albo|oprócz|poza|gdy|kiedy|który|która|które|którzy|żeby|choć|chociaż|ponieważ|bo|zanim|inaczej|niż',
  negation: 'nie|nigdy|nikt nie|trudno',
  helpers: 'chce|chciał|chciała|może|mógł|mogła|da się|próbuje|próbował|próbowała|zamierza',
});
const said =
  '(?:(?:powiedzia|mówi|nazwa|nazywa|określi|określa|uży|używa|napisa|pisa|stwierdzi|twierdzi|oświadczy)(?:ł|ła|ło|li|ły)|powiedzieli)';
const say = '(?:powiedzieć|mówić|nazwać|nazywać|określić|użyć|używać|napisać|stwierdzić)';
const saying = '(?:powiedzenia|mówienia|nazwania|nazywania|określenia|użycia|używania)';
const notMore = '(?!\\p{L})(?! (?:tylko|jedynie|po prostu|nic|niczego|więcej|ani|tak|inaczej))';
const end = '~{0,40}(?:, (?:że|iż|jakoby) ~{0,50})?◊';
const question = '(?:czy|dlaczego|kiedy|gdzie|kto|co|jak)';

export const polishUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^(?:zaprzecz|zdementowa|dementuj|odrzuc)\\p{L}*(?: \\p{L}+){0,3}, (?:że|iż|jakoby|by|żeby|aby) (?:\\p{L}+ ){0,4}?${said}${end}`,
    `^nie (?:${said}|mówi|twierdzi|nazywa|określa)${notMore}${end}`,
    `¬^(?:odmówi|odmawia|unika)\\p{L}* ${saying}${end}`,
    `^nie (?:chcia|potrafi|m[óo]g)\\p{L}* (?!nie )(?:\\p{L}+ ){0,2}${say}${end}`,
    `^nie (?:mówiąc|nazywając|używając|określając)${end}`,
  ),
  asked: ways(
    `^(?:na pytanie|(?:za|s)?pytan[yai]|(?:za|s)?pytano)(?: \\p{L}+){0,4}, ${question} (?:(?!^(?:odpowie|odpar|powiedzi|stwierdzi))~){1,110}◊`,
  ),
  'left open': ways(
    `^nie (?:powiedzi(?:ał|ała|eli)|odpowiedzi(?:ał|ała|eli)|(?:wyjaśni|potwierdzi|ujawni|sprecyzowa|poda)(?:ł|ła|li)|chcia\\p{L}+ powiedzieć)(?: \\p{L}+){0,3}, czy ~{1,100}◊`,
  ),
  supposed: ways(
    `^(?:jeśli|jeżeli|gdyby) (?:\\p{L}+ ){1,4}(?:powie|nazwie|określi|${said})(?!\\p{L})${end}(?!,? to (?:dlatego|bo))`,
    `^(?:mógłby|mogłaby|mogliby) (?:\\p{L}+ ){0,2}${say}${end}`,
    `^${said}by${end}`,
  ),
};
