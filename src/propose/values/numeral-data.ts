/** How one language writes numbers, lengths of time and how sure they are. Forms of one word are parted by `/`. */
export interface NumeralData {
  /** Zero to twenty, in order. */
  readonly ones: string;
  /** Thirty to ninety, in order. */
  readonly tens: string;
  /** Hundred, thousand, million, billion (a thousand millions), in order. */
  readonly large: string;
  /** One and a half in one word, where the language has it. */
  readonly oneAndHalf: string;
  /** A half before its unit: “half an hour”. */
  readonly halfBefore: readonly string[];
  /** A half behind a number or its unit: “two and a half hours”, “deux heures et demie”. */
  readonly halfBehind: readonly string[];
  /** A quarter in the same place. */
  readonly quarterBehind: readonly string[];
  /** What stands between two parts of a number or a length: “two hours and 45 minutes”. */
  readonly joiners: string;
  readonly hour: string;
  readonly minute: string;
  /** Units of time that are longer than claims are measured in. */
  readonly longer: string;
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  /** Between two numbers of people who sit on two sides: “three-on-three”. */
  readonly against: string;
  /** Between the ends of a range: “two to three hours”. */
  readonly upTo: string;
  /** What is written before a decimal fraction. */
  readonly decimalSign: '.' | ',';
}

const english: NumeralData = {
  ones: `zero one/a/an/single two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty`,
  tens: 'thirty forty fifty sixty seventy eighty ninety',
  large: 'hundred thousand million/mn billion/bn',
  oneAndHalf: '',
  halfBefore: ['half an', 'half a'],
  halfBehind: ['and a half', 'and one half', 'and half'],
  quarterBehind: ['and a quarter'],
  joiners: 'and',
  hour: 'hour/hours/hr/hrs/h',
  minute: 'minute/minutes/min/mins',
  longer: 'day/days/week/weeks/month/months/year/years',
  about: [
    'about',
    'around',
    'nearly',
    'almost',
    'approximately',
    'roughly',
    'some',
    'close to',
    'just under',
    'just over',
    'a little over',
    'a little under',
    'circa',
  ],
  atLeast: ['at least', 'more than', 'over', 'no less than', 'no fewer than', 'longer than'],
  atMost: [
    'at most',
    'less than',
    'under',
    'up to',
    'no more than',
    'fewer than',
    'not quite',
    'no longer than',
  ],
  against: 'on',
  upTo: 'to/or',
  decimalSign: '.',
};

const russian: NumeralData = {
  ones: `ноль/ноля один/одна/одно/одного/одной/одну два/две/двух/двум три/трёх/трех/трём четыре/четырёх/четырех
    пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати
    двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати
    шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати`,
  tens: `тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти
    восемьдесят/восьмидесяти девяносто/девяноста`,
  large: `сто/ста тысяч/тысяча/тысячи/тыс миллион/миллиона/миллионов/млн миллиард/миллиарда/миллиардов/млрд`,
  oneAndHalf: 'полтора/полторы/полутора',
  halfBefore: ['пол'],
  halfBehind: ['с половиной'],
  quarterBehind: ['с четвертью'],
  joiners: 'и',
  hour: 'час/часа/часов/часу/часовой/часовые/часовая/ч',
  minute: 'минута/минуты/минут/минуту/мин',
  longer: 'день/дня/дней/сутки/суток/неделя/недели/недель/месяц/месяца/месяцев/год/года/лет',
  about: ['около', 'примерно', 'почти', 'приблизительно', 'порядка'],
  atLeast: ['не менее', 'более', 'больше', 'свыше', 'как минимум', 'не меньше'],
  atMost: ['не более', 'менее', 'меньше', 'до', 'не больше', 'максимум'],
  against: 'на',
  upTo: 'до/или',
  decimalSign: ',',
};

const ukrainian: NumeralData = {
  ones: `нуль/нуля один/одна/одне/одного/однієї/одну два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести
    сім/семи вісім/восьми дев'ять/дев'яти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти
    тринадцять/тринадцяти чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти
    сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти дев'ятнадцять/дев'ятнадцяти двадцять/двадцяти`,
  tens: `тридцять/тридцяти сорок/сорока п'ятдесят/п'ятдесяти шістдесят/шістдесяти сімдесят/сімдесяти
    вісімдесят/вісімдесяти дев'яносто`,
  large: `сто/ста тисяч/тисяча/тисячі/тис мільйон/мільйона/мільйони/мільйонів/млн мільярд/мільярда/мільярди/мільярдів/млрд`,
  oneAndHalf: 'півтора/півтори',
  halfBefore: ['пів'],
  halfBehind: ['з половиною', 'із половиною'],
  quarterBehind: ['з чвертю'],
  joiners: 'і та й',
  hour: 'година/години/годин/годину/год',
  minute: 'хвилина/хвилини/хвилин/хвилину/хв',
  longer: 'день/дня/дні/днів/доба/доби/тиждень/тижні/тижнів/місяць/місяці/місяців/рік/роки/років',
  about: ['близько', 'приблизно', 'майже', 'орієнтовно'],
  atLeast: ['не менше', 'понад', 'більше', 'щонайменше', 'більш як'],
  atMost: ['не більше', 'менше', 'до', 'щонайбільше'],
  against: 'на',
  upTo: 'до/або',
  decimalSign: ',',
};

const german: NumeralData = {
  ones: `null ein/eine/einer/einem/einen/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig`,
  tens: 'dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  large: 'hundert tausend million/millionen/mio milliarde/milliarden/mrd',
  oneAndHalf: 'anderthalb/eineinhalb',
  halfBefore: ['eine halbe', 'einer halben', 'halbe'],
  halfBehind: [],
  quarterBehind: ['und eine viertel'],
  joiners: 'und',
  hour: 'stunde/stunden/std',
  minute: 'minute/minuten/min',
  longer: 'tag/tage/tagen/woche/wochen/monat/monate/monaten/jahr/jahre/jahren',
  about: ['etwa', 'rund', 'ungefähr', 'fast', 'knapp', 'gut', 'zirka', 'circa', 'beinahe', 'nahezu'],
  atLeast: ['mindestens', 'mehr als', 'über', 'wenigstens'],
  atMost: ['höchstens', 'weniger als', 'unter', 'bis zu', 'maximal'],
  against: 'gegen',
  upTo: 'bis/oder',
  decimalSign: ',',
};

const french: NumeralData = {
  ones: `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf vingt`,
  tens: 'trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts quatre-vingt-dix',
  large: 'cent/cents mille million/millions milliard/milliards',
  oneAndHalf: '',
  halfBefore: ['une demi', 'demi'],
  halfBehind: ['et demie', 'et demi'],
  quarterBehind: ['et quart', 'un quart'],
  joiners: 'et',
  hour: 'heure/heures/h',
  minute: 'minute/minutes/min/mn',
  longer: 'jour/jours/semaine/semaines/mois/an/ans/année/années',
  about: ['environ', 'près de', 'presque', 'à peu près', 'quelque'],
  atLeast: ['au moins', 'plus de', 'plus d’'],
  atMost: ['au plus', 'moins de', 'jusqu’à'],
  against: 'contre',
  upTo: 'à/ou',
  decimalSign: ',',
};

const spanish: NumeralData = {
  ones: `cero un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte`,
  tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  large: 'cien/ciento mil millón/millones millardo',
  oneAndHalf: '',
  halfBefore: ['media'],
  halfBehind: ['y media', 'y medio'],
  quarterBehind: ['y cuarto'],
  joiners: 'y',
  hour: 'hora/horas/h',
  minute: 'minuto/minutos/min',
  longer: 'día/días/semana/semanas/mes/meses/año/años',
  about: ['unas', 'unos', 'cerca de', 'casi', 'aproximadamente', 'alrededor de', 'en torno a'],
  atLeast: ['al menos', 'más de', 'por lo menos'],
  atMost: ['como máximo', 'menos de', 'hasta'],
  against: 'contra',
  upTo: 'a/o',
  decimalSign: ',',
};

export const numeralData: Readonly<Record<string, NumeralData>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  de: german,
  fr: french,
  es: spanish,
};
