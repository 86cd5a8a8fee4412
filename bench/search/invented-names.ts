import type { SearchName } from '../../src/search/index/search-record.ts';

/* Nobody of this name is known to us. Each has the kinds of spellings that reports print: transcriptions, diacritics, Cyrillic. */
const people: readonly (readonly [id: string, name: string, title: string, ...spellings: string[]])[] = [
  [
    'holovatsky',
    'Taras Holovatsky',
    'President of Zelhoria',
    'Holovatsky',
    'Holovatskiy',
    'Golovatsky',
    'Головацький',
    'Головацкий',
  ],
  [
    'berezhnoy',
    'Arkady Berezhnoy',
    'Prime Minister of Vostria',
    'Berezhnoy',
    'Berezhnoi',
    'Bereschnoi',
    'Бережной',
  ],
  ['quillmore', 'Harriet Quillmore', 'President of Arland', 'Quillmore', 'Квилмор'],
  [
    'tverdokhlib',
    'Olena Tverdokhlib',
    'Foreign Minister of Zelhoria',
    'Tverdokhlib',
    'Tverdokhleb',
    'Твердохліб',
    'Твердохлеб',
  ],
  ['zubarevsky', 'Lev Zubarevsky', 'Foreign Minister of Vostria', 'Zubarevsky', 'Zubarewski', 'Зубаревский'],
  [
    'aschenbrunn',
    'Jörg Aschenbrunn',
    'Chancellor of Norland',
    'Aschenbrunn',
    'Jorg Aschenbrunn',
    'Ашенбрунн',
  ],
  ['de-la-corvee', 'Élodie de la Corvée', 'Secretary-General', 'de la Corvée', 'Corvee', 'Корве'],
  ['shchurenko', 'Ihor Shchurenko', 'Head of the Chancery', 'Shchurenko', 'Schurenko', 'Щуренко'],
  ['yaremchuk', 'Yulia Yaremchuk', 'Spokeswoman of the President', 'Yaremchuk', 'Jaremtschuk', 'Яремчук'],
  ['oxtoby', 'Miles Oxtoby', 'Special Envoy of Arland', 'Oxtoby', 'Окстоби'],
  ['khrapov', 'Semyon Khrapov', 'Spokesman of the Palace', 'Khrapov', 'Chrapow', 'Храпов'],
  ['wiesenthau', 'Lotte Wiesenthau', 'Commissioner', 'Wiesenthau', 'Визентау'],
];

const places: readonly (readonly [id: string, name: string, ...spellings: string[]])[] = [
  ['zelhorod', 'Zelhorod', 'Zelgorod', 'Зельгород', 'Зелгород'],
  ['kryvets', 'Kryvets', 'Krivets', 'Кривець', 'Кривец'],
  ['mykolske', 'Mykolske', 'Nikolskoye', 'Микольське', 'Никольское'],
  ['bilhorsk', 'Bilhorsk', 'Belgorsk', 'Білгорськ', 'Белгорск'],
  ['arlanport', 'Arlanport', 'Port Arlan', 'Арланпорт'],
];

export const inventedPeople: readonly SearchName[] = people.map(([id, name, title, ...spellings]) => ({
  id,
  type: 'person',
  name,
  spellings,
  roles: [{ title }],
}));
export const inventedPlaces: readonly SearchName[] = places.map(([id, name, ...spellings]) => ({
  id,
  type: 'place',
  name,
  spellings,
  roles: [],
}));

const firstNames =
  'Adan Bryn Calla Doru Elsi Finno Galia Hark Ilva Joris Kasia Lorne Mirel Nadir Orla Pavo Quin Runa Silvo Tamsin Ulla Vero Wim Xanti Yorick Zofi'.split(
    ' ',
  );
const surnameStarts =
  'Abran Berk Cald Dron Eber Fairn Gran Holt Ivan Jans Kovar Lind Marn Novel Orl Petr Quinn Rost Sand Tark Ull Vass Wint Yarr Zimm'.split(
    ' ',
  );
const surnameEnds = 'enko ov ski mann sten berg ez ini elli adze yan off sen strom er'.split(' ');

/** As many different people without a story as are wanted. */
export function ordinaryPerson(number: number): SearchName {
  const first = firstNames[number % firstNames.length] ?? '';
  const start = surnameStarts[Math.floor(number / firstNames.length) % surnameStarts.length] ?? '';
  const end =
    surnameEnds[
      Math.floor(number / firstNames.length / surnameStarts.length + number) % surnameEnds.length
    ] ?? '';
  const title =
    ['analyst', 'minister', 'spokesperson', 'resident', 'diplomat', 'senator', 'officer'][number % 7] ?? '';
  return {
    id: `person-${number}`,
    type: 'person',
    name: `${first} ${start}${end}`,
    spellings: [`${start}${end}`],
    roles: [{ title }],
  };
}
