import { createUnsaid, type UnsaidPatterns } from './unsaid-patterns.ts';

const ways = createUnsaid({
  elsewhere:
    'und|aber|oder|sondern|als|außer|ohne|wenn|weil|was|welche|welcher|nannte|sagte|sprach|so \\p{L}+(?= ◊)',
  negation: 'nicht|nie|niemals|niemand|keiner|kaum',
  helpers: 'hat|haben|habe|hatte|hatten|einmal|mehr',
});
const said = '(?:gesagt|genannt|bezeichnet|geschrieben|verwendet|benutzt|gesprochen|gebraucht)';
const have = '(?:habe|hat|hatte|hätte|haben|hätten|hatten)';
const denial =
  '(?:bestr(?:itt|itten|eitet|eiten)|dementier\\p{L}+|leugne\\p{L}+|(?:wies|weist) ~{0,20}zurück)';
/** In “den nie fertigen Damm” it belongs to the adjective. */
const never = '(?<!(?:die|der|den|das|dem|des|ein|eine[nmrs]?) )^(?:nie|niemals)';
const notNot = '(?!~{0,20}^(?:nicht|nie|niemals|kaum)(?!\\p{L}))';
const question = '(?:ob|warum|wann|wie|weshalb|wieso)';

export const germanUnsaid: UnsaidPatterns = {
  denied: ways(
    `¬^${denial}${notNot}~{0,20}, (?:jemals |je )?~{0,50}◊ ~{0,30}${said} zu haben`,
    `¬^${denial}${notNot}~{0,20}, (?:je |jemals )?(?:von|das Wort|die Worte) ~{0,30}◊ ~{0,20}${said} zu haben`,
    `¬^${denial}${notNot}~{0,20}, dass ~{1,60}◊ ~{0,20}${said} ${have}`,
    `^${have} ~{0,30}${never} ~{0,40}◊ ~{0,20}${said}`,
    `^(?:sagte|nannte|sprach|sagt|nennt) ~{0,30}${never} ~{0,40}◊`,
    `^${have} ~{0,30}(?:${never} (?:\\p{L}+ ){0,2}?|^nicht )${said}, dass ~{0,60}◊`,
    `^(?:sagte?n?|behauptete?n?) (?:\\p{L}+ ){0,2}?(?:nicht|nie|niemals), dass ~{0,60}◊`,
    `¬^(?:weigerte|weigert|weigerten)${notNot} ~{0,20}, ~{0,50}◊ ~{0,20}zu (?:sagen|nennen|bezeichnen)`,
    `(?<!^(?:nie|niemals|selten)(?!\\p{L})~{0,40}, )^ohne ~{0,40}◊ ~{0,20}zu (?:sagen|nennen|bezeichnen)`,
  ),
  asked: ways(
    `^(?:auf (?:die|eine|seine|ihre) (?:\\p{L}+ ){0,2}?frage\\p{L}*|(?:nach)?gefragt|angesprochen)(?: \\p{L}+){0,4}, ${question} ~{1,100}◊`,
  ),
  'left open': ways(`^(?:nicht|offen|keine angaben|keine auskunft)(?: \\p{L}+){0,3}, ob ~{1,100}◊`),
  supposed: ways(
    `(?<!(?:auch|selbst|sogar|immer|jedes ?mal),? )^(?:wenn|falls|sollte) (?:\\p{L}+ ){1,5}◊ (?:sagt|nennt|sagen|nennen|sagte|nennen sollte)(?!\\p{L})(?!, (?:dann |nur )?weil )`,
    `^(?:hätte|hätten|könnte|könnten) ~{0,40}◊ ~{0,10}(?:sagen|nennen)(?: können)?(?!\\p{L})`,
  ),
};
