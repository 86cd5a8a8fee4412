import type { UnsaidWay } from '../languages/unsaid/unsaid-patterns.ts';

interface UnsaidSamples {
  readonly unsaid: readonly (readonly [way: UnsaidWay, text: string])[];
  readonly said: readonly string[];
}

/** Sentences in which nobody said the words between marks, and sentences of the same shape in which somebody did. */
export const unsaidSamples: Readonly<Record<string, UnsaidSamples>> = {
  ru: {
    unsaid: [
      ['denied', 'Хольт отрицала, что назвала мост «рухлядью».'],
      ['denied', 'Хольт никогда не говорила, что мост «рухнет завтра».'],
      ['denied', 'Хольт не называла его «лжецом».'],
      ['denied', 'Хольт отказалась назвать мост «рухлядью».'],
      ['asked', 'На вопрос, считает ли она мост «рухлядью», Хольт пожала плечами.'],
      ['asked', 'Отвечая на вопрос журналиста, почему мост стал «рухлядью», Хольт промолчала.'],
      ['asked', 'Хольт спросили, был ли мост «рухлядью».'],
      ['left open', 'Хольт не сказала, считает ли она мост «рухлядью».'],
      ['supposed', 'Если Хольт скажет «да», мост откроют.'],
      ['supposed', 'Хольт могла бы назвать мост «рухлядью».'],
    ],
    said: [
      'На вопрос о мосте Хольт ответила, что это «рухлядь».',
      'На вопрос, уйдёт ли она, Хольт ответила «нет».',
      'Хольт ответила на вопрос, назвав мост «рухлядью».',
      'Хольт не назвала дату и сказала, что мост «простоит».',
      'Хольт отрицала всё и назвала план «обманом».',
      'Хольт не сказала ничего, кроме «нет».',
      'Хольт не только назвала мост «рухлядью».',
      'Хольт заявила, что мост «рухлядь».',
    ],
  },
  uk: {
    unsaid: [
      ['denied', 'Гольт заперечила, що називала міст «брухтом».'],
      ['denied', 'Гольт ніколи не говорила, що міст «завтра впаде».'],
      ['denied', 'Гольт не називала його «брехуном».'],
      ['denied', 'Гольт відмовилася назвати міст «брухтом».'],
      ['asked', 'На запитання, чи є міст «брухтом», Гольт знизала плечима.'],
      ['asked', 'Гольт запитали, чи був міст «брухтом».'],
      ['left open', 'Гольт не сказала, чи вважає міст «брухтом».'],
      ['supposed', 'Якщо Гольт скаже «так», міст відкриють.'],
      ['supposed', 'Гольт могла б назвати міст «брухтом».'],
    ],
    said: [
      'На запитання про міст Гольт відповіла, що це «брухт».',
      'На запитання, чи піде вона, Гольт відповіла «ні».',
      'Гольт не назвала дату й сказала, що міст «встоїть».',
      'Гольт заперечила все і назвала план «обманом».',
      'Гольт не сказала нічого, крім «ні».',
      'Гольт заявила, що міст «брухт».',
    ],
  },
  de: {
    unsaid: [
      ['denied', 'Holt bestritt, den Damm „ein Wrack“ genannt zu haben.'],
      ['denied', 'Holt dementierte, dass sie den Damm „ein Wrack“ genannt habe.'],
      ['denied', 'Holt hat nach eigenen Worten nie „ein Wrack“ gesagt.'],
      ['denied', 'Holt weigerte sich, den Damm „ein Wrack“ zu nennen.'],
      ['denied', 'Holt ging, ohne den Damm „ein Wrack“ zu nennen.'],
      ['asked', 'Auf die Frage, ob der Damm „ein Wrack“ sei, lachte Holt.'],
      ['asked', 'Gefragt, warum der Damm „ein Wrack“ sei, schwieg Holt.'],
      ['left open', 'Holt ließ offen, ob der Damm „ein Wrack“ ist.'],
      ['left open', 'Holt wollte nicht sagen, ob der Damm „ein Wrack“ ist.'],
      ['supposed', 'Wenn Holt „ja“ sagt, öffnet der Damm.'],
      ['supposed', 'Holt hätte den Damm „ein Wrack“ nennen können.'],
    ],
    said: [
      'Auf die Frage, ob sie gehe, sagte Holt „nein“.',
      'Auf die Frage nach dem Damm nannte Holt ihn „ein Wrack“.',
      'Holt bestritt alles und nannte den Plan „ein Wrack“.',
      'Holt sagte nicht mehr als „nein“.',
      'Holt hat den Damm „ein Wrack“ genannt.',
      'Holt sagte, der Damm sei „ein Wrack“.',
      'Holt hat nie gelogen, sondern „ein Wrack“ gesehen.',
    ],
  },
  fr: {
    unsaid: [
      ['denied', 'Holt dément avoir qualifié le pont de « ruine ».'],
      ['denied', 'Holt a toujours nié avoir dit « jamais ».'],
      ['denied', 'Holt n’a jamais parlé d’une « ruine ».'],
      ['denied', 'Holt a refusé de qualifier le pont de « ruine ».'],
      ['asked', 'Interrogée pour savoir si le pont était « une ruine », Holt a ri.'],
      ['asked', 'Quand on lui a demandé si le pont était « une ruine », Holt a ri.'],
      ['asked', 'À la question de savoir s’il était « un menteur », Holt a ri.'],
      ['left open', 'Holt n’a pas dit si le pont était « une ruine ».'],
      ['left open', 'Holt a refusé de dire si le pont était « une ruine ».'],
      ['supposed', 'Si Holt dit « oui », le pont ouvrira.'],
      ['supposed', 'Holt aurait pu qualifier le pont de « ruine ».'],
    ],
    said: [
      'Interrogée sur le pont, Holt a parlé d’une « ruine ».',
      'Interrogée pour savoir si elle partait, Holt a dit « non ».',
      'Holt a démenti et qualifié le plan de « ruine ».',
      'Holt n’a pas dit plus que « non ».',
      'Holt a dit que le pont était « une ruine ».',
      'Holt n’a jamais douté et parle d’une « ruine ».',
    ],
  },
  es: {
    unsaid: [
      ['denied', 'Holt negó haber llamado al puente «una ruina».'],
      ['denied', 'Holt negó que hubiera dicho «nunca».'],
      ['denied', 'Holt nunca ha dicho «jamás».'],
      ['denied', 'Holt evitó llamar al puente «una ruina».'],
      ['denied', 'Holt se negó a calificar el puente de «ruina».'],
      ['asked', 'Preguntada si el puente era «una ruina», Holt se rio.'],
      ['asked', 'Cuando le preguntaron si el puente era «una ruina», Holt se rio.'],
      ['left open', 'Holt no dijo si el puente era «una ruina».'],
      ['supposed', 'Si Holt dice «sí», el puente abrirá.'],
      ['supposed', 'Holt podría haber llamado al puente «una ruina».'],
    ],
    said: [
      'Preguntada por el puente, Holt habló de «una ruina».',
      'Preguntada si se iba, Holt dijo «no».',
      'Holt negó todo y llamó al plan «una ruina».',
      'Holt no dijo más que «no».',
      'Holt dijo que el puente era «una ruina».',
    ],
  },
};
