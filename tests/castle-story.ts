/** A second invented story for tests: a summit about fishing, six events, three reports, and what an editor would make of them. */
import type { EventEntry, PersonEntry } from '../src/domain/content.ts';
import { exampleEvent, examplePerson } from './example-content.ts';

export const castlePeople: readonly PersonEntry[] = [
  examplePerson({
    id: 'varga',
    name: 'Ilse Varga',
    spellings: ['Varga'],
    roles: [{ title: 'Prime minister of Norland' }],
  }),
  examplePerson({
    id: 'eklund',
    name: 'Tomas Eklund',
    spellings: ['Eklund'],
    roles: [{ title: 'Chancellor of Sudmark' }],
  }),
  examplePerson({
    id: 'oduya',
    name: 'Nadia Oduya',
    spellings: ['Oduya'],
    roles: [{ title: 'Spokeswoman of the government of Norland' }],
  }),
  examplePerson({
    id: 'reyes',
    name: 'Marco Reyes',
    spellings: ['Reyes'],
    roles: [{ title: 'Envoy of Sudmark for fisheries' }],
  }),
];

export const castleEvents: readonly EventEntry[] = [
  exampleEvent({
    id: 'castle-talks',
    title: 'Varga and Eklund negotiate in Brenholm Castle',
    shortTitle: 'The talks',
    kind: 'held',
    date: '2031-06-13',
    place: 'Brenholm Castle',
    people: ['varga', 'eklund', 'reyes'],
    summary:
      'The two heads of government spent four hours in the castle on quotas and a fishing treaty. No treaty came of it.',
    facts: [{ id: 'duration', asks: 'How long did the talks take?', type: 'duration' }],
  }),
  exampleEvent({
    id: 'joint-briefing',
    title: 'Varga and Eklund answer reporters',
    shortTitle: 'Joint briefing',
    kind: 'held',
    date: '2031-06-13',
    after: 'castle-talks',
    place: 'Brenholm',
    people: ['varga', 'eklund'],
    summary:
      'Both leaders called the day honest. Varga said that they had come closer; Eklund invited her to Calder.',
    facts: [],
  }),
  exampleEvent({
    id: 'varga-on-channel-six',
    title: 'Varga sets winter as the deadline',
    shortTitle: 'Varga’s Channel Six interview',
    kind: 'statement',
    date: '2031-06-15',
    people: ['varga'],
    summary: 'She said that the treaty had to be signed before the sea freezes and that she trusted Eklund.',
    facts: [],
  }),
  exampleEvent({
    id: 'oduya-on-the-talks',
    title: 'Oduya calls the conversation worthwhile',
    shortTitle: 'Oduya on the talks',
    kind: 'statement',
    date: '2031-06-14',
    people: ['oduya'],
    summary: 'She said that nobody had walked out of the talks and that a second round was likely.',
    facts: [],
  }),
  exampleEvent({
    id: 'reyes-in-calder',
    title: 'Reyes visits the fishermen of Calder',
    shortTitle: 'Visit to Calder',
    kind: 'held',
    date: '2031-06-06',
    place: 'Calder',
    people: ['reyes'],
    summary: 'A week before the summit the envoy promised the fishermen their share of the catch.',
    facts: [],
  }),
  exampleEvent({
    id: 'second-round',
    title: 'A second round of talks in Calder',
    shortTitle: 'A second round',
    kind: 'proposed',
    date: undefined,
    dated: undefined,
    undated: 'No report gives a day.',
    place: 'Calder',
    people: ['varga', 'eklund'],
    summary: 'Eklund invited Varga to Calder to go on with the talks; she is ready to go.',
    facts: [],
  }),
];

interface CastleReport {
  readonly name: string;
  readonly text: string;
  /** For the words of each quote: who said them, and where; `undefined` where the report does not tell. */
  readonly quotes: Readonly<Record<string, readonly [speaker: string, said: string | undefined]>>;
  readonly events: readonly string[];
}

export const castleReports: readonly CastleReport[] = [
  {
    name: 'no-treaty.txt',
    text: `No fishing treaty in Brenholm

Prime Minister Ilse Varga and Chancellor Tomas Eklund left Brenholm on Friday without a fishing treaty, after four hours of talks in the old castle.

Varga called the day “long and honest.” “We are closer than we were,” she told reporters at a joint briefing.

Standing beside her, Eklund said the two sides had “a map, but no road.” He invited her to Calder for a second round. “Bring your boots,” he added.

Behind closed doors, during the talks in the castle, Eklund had warned that the quotas were “not for sale.”

His envoy Marco Reyes had visited Calder a week earlier and promised the fishermen “a fair share of the sea.”
`,
    quotes: {
      'long and honest': ['varga', 'joint-briefing'],
      'We are closer than we were': ['varga', 'joint-briefing'],
      'a map, but no road': ['eklund', 'joint-briefing'],
      'Bring your boots': ['eklund', 'joint-briefing'],
      'not for sale': ['eklund', 'castle-talks'],
      'a fair share of the sea': ['reyes', 'reyes-in-calder'],
    },
    events: ['joint-briefing', 'castle-talks', 'reyes-in-calder', 'second-round'],
  },
  {
    name: 'worth-the-journey.txt',
    text: `Spokeswoman praises castle talks

Government spokeswoman Nadia Oduya said on Saturday that the conversation of the two leaders had been “worth the journey.” She told the Norland Wire that nobody had walked out. “There was a lot of soup,” Oduya said.

A treaty on fishing is not in sight, she said, but a second round in Calder was “more likely than not.”

Earlier this year Varga had said that the fleet could not wait for “another empty winter.”

The price of cod fell by a fifth at the auction in Port Sund.
`,
    quotes: {
      'worth the journey': ['oduya', 'oduya-on-the-talks'],
      'There was a lot of soup': ['oduya', 'oduya-on-the-talks'],
      'more likely than not': ['oduya', 'oduya-on-the-talks'],
      'another empty winter': ['varga', undefined],
    },
    events: ['oduya-on-the-talks', 'castle-talks', 'second-round'],
  },
  {
    name: 'deadline.txt',
    text: `Varga: winter is the deadline

In an interview with Channel Six broadcast on Sunday, Prime Minister Ilse Varga set a deadline for the fishing treaty. “Before the ice comes,” she said. Asked whether she trusted Eklund, Varga answered: “I trust his signature.”

She added that she was ready to go to Calder “tomorrow morning.”

At Friday’s briefing in Brenholm, Eklund had called the quotas “a matter of bread.”

Reyes, the envoy, declined to comment on the interview on Monday. “My job is to count fish,” he said.
`,
    quotes: {
      'Before the ice comes': ['varga', 'varga-on-channel-six'],
      'I trust his signature': ['varga', 'varga-on-channel-six'],
      'tomorrow morning': ['varga', 'varga-on-channel-six'],
      'a matter of bread': ['eklund', 'joint-briefing'],
      'My job is to count fish': ['reyes', undefined],
    },
    events: ['varga-on-channel-six', 'joint-briefing', 'second-round'],
  },
];
