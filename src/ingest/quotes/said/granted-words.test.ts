import { describe, expect, test } from 'vitest';
import { whyUnsaid } from './why-unsaid.ts';

const marked = /[«„“]\s?[^»“”]+[»“”]/u;

function reasonIn(language: string, text: string): string | undefined {
  const { index = 0, 0: words = '' } = marked.exec(text) ?? {};
  return whyUnsaid({ before: text.slice(0, index), after: text.slice(index + words.length), language });
}

describe('who does not deny, refuse or leave out words has said them', () => {
  test.each([
    ['en', 'Holt did not deny having said “no.”'],
    ['en', 'Holt has never even denied that she said “no.”'],
    ['en', 'Holt no longer denies calling it “a ruin.”'],
    ['en', 'Nobody disputes that Holt had said “no.”'],
    ['en', 'Holt did not refuse to call it “a ruin.”'],
    ['en', 'Holt could not avoid saying “no.”'],
    ['en', 'Holt never left without saying “thanks.”'],
    ['it', 'Holt non ha negato di aver detto «no».'],
    ['it', 'Nessuno nega che Holt abbia detto «no».'],
    ['it', 'Holt non ha potuto evitare di dire «no».'],
    ['it', 'Holt non parla mai senza dire «grazie».'],
    ['es', 'Holt no niega haber llamado al alcalde «mentiroso».'],
    ['es', 'Holt no se negó a decir «no».'],
    ['es', 'Holt no habla nunca sin decir «gracias».'],
    ['pt', 'Holt não negou ter dito “não”.'],
    ['pt', 'Holt não se recusou a dizer “não”.'],
    ['fr', 'Holt n’a pas nié avoir dit « non ».'],
    ['fr', 'Holt ne nie pas avoir parlé de « ruine ».'],
    ['fr', 'Holt ne part jamais sans dire « merci ».'],
    ['de', 'Holt bestritt nicht, „nein“ gesagt zu haben.'],
    ['de', 'Niemand bestreitet, dass Holt „nein“ gesagt hat.'],
    ['de', 'Holt weigerte sich nicht, „nein“ zu sagen.'],
    ['de', 'Holt geht nie, ohne „danke“ zu sagen.'],
    ['ru', 'Хольт не отрицает, что сказала «нет».'],
    ['ru', 'Хольт не стала отрицать, что говорила «нет».'],
    ['uk', 'Гольт не заперечує, що сказала «ні».'],
    ['uk', 'Гольт не відмовилася назвати міст «руїною».'],
    ['pl', 'Holt nie zaprzecza, że nazwała most „ruiną”.'],
    ['pl', 'Holt nie unika nazywania mostu „ruiną”.'],
  ])('%s: %s', (language, text) => {
    expect(reasonIn(language, text)).toBeUndefined();
  });

  test.each([
    ['en', 'Holt did not sign and denied having said “no.”'],
    ['en', 'Holt did not stay long before leaving without saying “thanks.”'],
    ['en', 'Holt neither confirmed nor denied saying “no.”'],
    ['en', 'Holt stopped short of saying “no.”'],
    ['en', 'Holt cannot win without saying “yes.”'],
    ['en', 'Holt could never win without saying “yes.”'],
    ['it', 'Holt non vince senza dire «sì».'],
    ['it', 'Holt non ha mai detto che sia meglio chiamarlo «una rovina».'],
    ['es', 'Holt no gana sin decir «sí».'],
    ['es', 'Holt nunca dijo que el otro puente más viejo sea «una ruina».'],
    ['de', 'Holt gewinnt nicht, ohne „ja“ zu sagen.'],
    ['it', 'Holt non ha firmato e nega di aver detto «no».'],
    ['es', 'Holt no firmó y negó haber dicho «no».'],
    ['pt', 'Holt não assinou e negou ter dito “não”.'],
    ['fr', 'Holt n’a pas signé et nie avoir dit « non ».'],
    ['de', 'Holt kam nicht und bestritt, „nein“ gesagt zu haben.'],
    ['ru', 'Хольт не пришла и отрицает, что сказала «нет».'],
    ['uk', 'Гольт не прийшла й заперечує, що сказала «ні».'],
    ['pl', 'Holt nie przyszła i zaprzecza, że powiedziała „nie”.'],
  ])('but another negation before leaves a denial one: %s: %s', (language, text) => {
    expect(reasonIn(language, text)).toMatch(/denied/);
  });
});

describe('the reason of what was said supposes nothing', () => {
  test.each([
    ['en', 'If Holt calls it “a ruin,” it is only because she has seen it.'],
    ['it', 'Se Holt definisce il ponte «una rovina», è perché lo ha visto.'],
    ['es', 'Si Holt llama al puente «una ruina», es porque lo ha visto.'],
    ['pt', 'Se Holt chama a ponte de “ruína”, é porque a viu.'],
    ['fr', 'Si Holt qualifie le pont de « ruine », c’est parce qu’elle l’a vu.'],
    ['de', 'Wenn Holt den Damm „ein Wrack“ nennt, dann weil sie ihn kennt.'],
    ['pl', 'Jeśli Holt nazwała most „ruiną”, to dlatego, że go zna.'],
  ])('%s: %s', (language, text) => {
    expect(reasonIn(language, text)).toBeUndefined();
  });
});

describe('“not simply”, “nothing other than”, “not until” tell of words that were said', () => {
  test.each([
    ['en', 'Holt did not say “no” until Tuesday.'],
    ['it', 'Holt non ha detto semplicemente «no».'],
    ['it', 'Holt non aveva parlato di «rovina» fino a ieri.'],
    ['es', 'Holt no ha dicho simplemente «no».'],
    ['es', 'Holt no dijo que no a la «gran reforma».'],
    ['es', 'Holt no había hablado de «ruina» hasta ayer.'],
    ['pt', 'Holt nunca chamou a ponte de outra coisa que não “ruína”.'],
    ['pt', 'Holt não disse muito além de “não”.'],
    ['fr', 'Holt ne dit pas seulement que le pont est « une ruine ».'],
    ['fr', 'Holt ne parle pas que de « ruine ».'],
    ['fr', 'Holt n’a jamais autant parlé de « ruine ».'],
    ['de', 'Holt sagte noch nie so deutlich „nein“.'],
    ['ru', 'Хольт не называет мост иначе как «развалиной».'],
    ['ru', 'Хольт не сказала просто «нет».'],
    ['uk', 'Гольт не називає міст інакше як «руїною».'],
    ['pl', 'Holt nie nazywała mostu inaczej niż „ruiną”.'],
  ])('%s: %s', (language, text) => {
    expect(reasonIn(language, text)).toBeUndefined();
  });

  test.each([
    ['en', 'Holt did not say “no” until now.'],
    ['es', 'Holt no ha hablado de «ruina» hasta ahora.'],
  ])('but what goes on until now was not said: %s: %s', (language, text) => {
    expect(reasonIn(language, text)).toMatch(/denied/);
  });
});
