import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry, PersonEntry } from '../../domain/content.ts';
import { formatClock, formatTime } from '../../domain/dates/format-instant.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { isExactDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import type { TopicRecord } from '../../search/index/search-record.ts';
import type { ShownLink, ShownTrait } from '../../search/index/shown-fields.ts';
import { countOf } from '../../text/count-of.ts';
import type { ArticleView } from '../content/article-view.ts';
import { describeOffice } from '../content/describe-office.ts';
import { describeLabel, notLabelled, outletRoleWords } from '../content/describe-outlet.ts';
import type { EventView } from '../content/event-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { type Reason, whyDay, whyHour, whyOffice, whyOutlet } from '../grades/reason.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import { storyClocks } from '../timeline/story-clocks.ts';
import { searchRole } from './search-role.ts';
import { shownDoubts } from './shown-doubts.ts';
import { withoutDomain } from './without-domain.ts';

/** So many questions or reports stand beside what they are about; the others are on its page. */
const mostLinks = 4;

/** Everybody and everything with a page of its own that a question may be about, in the form in which the index takes it. */
export function topicRecords(dossier: Dossier, shared: string): readonly TopicRecord[] {
  const { people, outlets, events, quotes, ledger } = dossier;
  const said = countBySpeaker(quotes);
  const questions = Map.groupBy(ledger, (entry) => entry.event.id);
  return [
    ...people.map((person) => personTopic(person, said.get(person.id) ?? 0, dossier)),
    ...outlets.map((outlet) => outletTopic(outlet, dossier)),
    ...events.map((event) => ({ ...eventTopic(event, questions.get(event.id) ?? [], dossier), shared })),
  ];
}

/** How many quotes each is named as a speaker of. */
function countBySpeaker(quotes: Dossier['quotes']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { quote } of quotes)
    for (const id of new Set(quote.speaker)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function personTopic(person: PersonEntry, said: number, { find }: Dossier): TopicRecord {
  const { id, name, nativeName = '', spellings, roles } = person;
  const url = addresses.person(id);
  return {
    id,
    type: 'person',
    title: name,
    names: present([nativeName, ...spellings]),
    keywords: [
      'who',
      ...roles.map(searchRole).flatMap(({ title, otherTitles = [] }) => [title, ...otherTitles]),
    ],
    ofKind: ['office, role, job, post'],
    text: '',
    shown: {
      url,
      traits: roles.map((role) => trait(describeOffice(role), whyOffice(person, role, find.source))),
      links: said === 0 ? [] : [{ words: countOf(said, 'quote'), url: addresses.quotesBy('speaker', id) }],
    },
  };
}

/** By what an outlet is asked for, whatever is known of it. */
const askedOfOutlets = [
  'outlet, site, news, newspaper, media, magazine, channel, agency, broadcaster',
  'owner, owned, owns, ownership, funded',
];

function outletTopic(outlet: OutletEntry, { articles, articlesByOutlet }: Dossier): TopicRecord {
  const { id, name, spellings, role, family = '', labels, note = '' } = outlet;
  const does = outletRoleWords[role];
  const called = labels.map(describeLabel);
  const reports = articlesByOutlet.get(id) ?? articles.filter(({ source }) => source.via.includes(id));
  return {
    id,
    type: 'outlet',
    title: name,
    names: present([name, ...spellings].flatMap(withoutDomain)).filter((each) => each !== name),
    keywords: present(['who', does, family, ...called]),
    ofKind: askedOfOutlets,
    text: note,
    shown: {
      url: addresses.outlet(id),
      traits: [does, ...(called.length === 0 ? [notLabelled] : called)].map((words) => ({ words })),
      links: reports.slice(0, mostLinks).map(linkReport),
    },
  };
}

/** A report may be only thought to be its outlet’s. */
function linkReport(article: ArticleView): ShownLink {
  return { ...trait(article.title, whyOutlet(article)), url: addresses.article(article.id) };
}

function eventTopic(event: EventView, questions: Dossier['ledger'], { story }: Dossier): TopicRecord {
  const { id, title, kind, date, place = '', summary } = event;
  const isOfUnknownLength = kind === 'held' && questions.every(({ fact }) => fact.type !== 'duration');
  return {
    id,
    type: 'event',
    title,
    names: present([occasionName(event)].filter((name) => name !== title)),
    keywords: present([
      date === undefined ? '' : `when, ${formatStoryDate(date)}`,
      ...(date === undefined || !isExactDay(date) ? [] : daysInDigits(date)),
      ...hoursOf(event, story),
      place === '' ? '' : `where, ${place}`,
      isOfUnknownLength ? 'how long' : '',
      id.replaceAll('-', ' '),
    ]),
    ofKind: present([
      date === undefined ? '' : 'which day',
      event.starts === undefined ? '' : 'what time, hour, clock, start, begin',
      isOfUnknownLength ? 'length, duration' : '',
    ]),
    text: summary,
    shown: {
      url: addresses.event(id),
      traits: [
        date === undefined ? trait(t`undated`) : trait(formatStoryDate(date), whyDay(event)),
        ...clockOf(event, story),
        ...present([place, isOfUnknownLength ? t`length not recorded` : '']).map((words) => ({ words })),
      ],
      links: questions.slice(0, mostLinks).map(({ fact }) => ({
        words: fact.asks,
        url: addresses.fact(id, fact.id),
      })),
    },
  };
}

/** A day as people type it in digits. */
function daysInDigits(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [date, `${day}.${month}.${year}`, `${Number(day)}.${Number(month)}.${year}`];
}

/** The hour on every clock of the story. */
function hoursOf({ starts }: EventView, story: Dossier['story']): readonly string[] {
  return starts === undefined ? [] : storyClocks(story).map(({ zone }) => formatTime(starts, zone));
}

/** The hour on the clocks where it was, or else on those of the story. */
function clockOf(event: EventView, story: Dossier['story']): readonly ShownTrait[] {
  const { starts, zone, date } = event;
  const clocks = storyClocks(story);
  const clock = clocks.find((each) => each.zone === zone) ?? clocks[0];
  if (starts === undefined || clock === undefined) return [];
  return [trait(`${formatClock(starts, clock.zone, date)}, ${clock.name}`, whyHour(event))];
}

function trait(words: string, reason?: Reason): ShownTrait {
  const [doubt] = shownDoubts([reason]);
  return doubt === undefined ? { words } : { words, doubt };
}

function present(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
