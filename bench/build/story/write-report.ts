import type { ArticleInput } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/text/anchor/span.ts';
import { createRandom, type Random } from '../../random.ts';
import {
  drawFrom,
  eventOfReport,
  type InventedEvent,
  type InventedName,
  type StoryPlan,
} from './story-plan.ts';
import type { StoryShape } from './story-shape.ts';
import { createWriter, type Writer } from './writer.ts';

/** The text of an invented report and what is recorded from it, with the places. */
export interface InventedReport {
  readonly text: string;
  readonly headline: string;
  readonly quotes: readonly QuoteInput[];
  readonly events: NonNullable<ArticleInput['events']>;
}

type QuoteInput = NonNullable<ArticleInput['quotes']>[number];
type ClaimInput = NonNullable<NonNullable<ArticleInput['events']>[number]['claims']>[number];

/** A text that grows and knows where each piece of it begins. */
interface Page {
  readonly add: (piece: string) => Span;
  readonly read: () => string;
}

/** What a report is written from. */
interface Desk {
  readonly page: Page;
  readonly random: Random;
  readonly write: Writer;
  readonly person: () => InventedName;
  readonly shape: StoryShape;
}

const quotesOfReport = 10;

/** A report of about 400 words: ten quotes, and seven claims on the facts of three events. */
export function writeReport(plan: StoryPlan, number: number): InventedReport {
  const random = createRandom(1 + number);
  const page = openPage();
  const write = createWriter(plan.words, random);
  const desk: Desk = { page, random, write, person: drawSpeaker(plan, random), shape: plan.shape };
  const headline = write.sentence(8).slice(0, -1);
  page.add(`${headline}\n\n`);
  const own = eventOfReport(plan, number);
  const told = eventsTold(plan, own);
  const events = told.map((event, place) => tellEvent(event, place === 0 ? 3 : 2, desk));
  const [first] = told;
  if (first === undefined) throw new Error('a report without an event');
  const heard = plan.shape.eventsOfReport > 1 ? told : [first];
  const quotes = Array.from({ length: quotesOfReport }, (_, nth) =>
    tellQuote(heard[nth % heard.length] ?? first, nth, desk),
  );
  return { text: page.read(), headline, quotes, events };
}

/** Those that begin with the report, its own first, and two before them. */
function eventsTold({ events, shape }: StoryPlan, own: number): readonly InventedEvent[] {
  const told = Math.ceil(shape.eventsOfReport) + 2;
  return Array.from({ length: told }, (_, nth) => own - nth).flatMap((place) => events[place] ?? []);
}

/** Whoever is drawn, or the first of all, who has a share of their own. */
function drawSpeaker({ people, shape }: StoryPlan, random: Random): () => InventedName {
  const draw = drawFrom(people, random);
  const [first] = people;
  return () =>
    first !== undefined && shape.shareOfFirst > 0 && random.next() < shape.shareOfFirst ? first : draw();
}

function openPage(): Page {
  let text = '';
  const add = (piece: string): Span => {
    const start = text.length;
    text += piece;
    return [start, text.length];
  };
  return { add, read: () => text };
}

/** The first two were heard by several reports; the others by this one alone. */
function tellQuote(event: InventedEvent, nth: number, desk: Desk): QuoteInput {
  const { page, random, write, person, shape } = desk;
  const shared = nth < 2 ? event.shared[(random.below(2) + 2 * nth) % event.shared.length] : undefined;
  const isWhole = nth % 3 !== 2;
  const speaker = shared?.speaker ?? person();
  const words =
    shared === undefined
      ? isWhole
        ? write.sentence(wordsOf(nth, shape))
        : write.phrase(5)
      : render(shared.words, desk);
  page.add(`${write.sentence(9)} “`);
  const span = page.add(words);
  page.add('” ');
  const printed = `${speaker.name} said`;
  const attribution = { printed, span: page.add(printed) };
  page.add('.\n\n');
  return {
    id: `q${nth + 1}`,
    speaker: [speaker.id],
    words,
    span,
    kind: shared !== undefined || isWhole ? 'utterance' : 'fragment',
    said: event.id,
    attribution,
    ...(shared === undefined ? {} : { utterance: shared.id }),
  };
}

function wordsOf(nth: number, { wordsOfLong = 12 }: StoryShape): number {
  return nth % 3 === 0 ? wordsOfLong : 12;
}

/** One in three reports hears a word otherwise. */
function render(words: string, { random, write }: Desk): string {
  if (random.next() > 0.33) return words;
  const all = words.split(' ');
  return all.with(1 + random.below(all.length - 2), write.phrase(1)).join(' ');
}

function tellEvent(event: InventedEvent, claims: number, desk: Desk) {
  const told = [tellLength, tellCrowd, tellPlace].slice(0, claims).map((tell) => tell(desk));
  return { event: event.id, claims: told };
}

function tellLength(desk: Desk): ClaimInput {
  const hours = 2 + desk.random.below(3);
  return claimOf('length', `PT${hours}H`, tell(`It took ${hours} hours`, desk));
}

function tellCrowd(desk: Desk): ClaimInput {
  const people = 100 * (1 + desk.random.below(4));
  return claimOf('crowd', people, tell(`Some ${people} people had come`, desk));
}

function tellPlace(desk: Desk): ClaimInput {
  const place = desk.random.pick(['town hall', 'harbour', 'old mill']);
  return claimOf('place', `the ${place}`, tell(`All met at the ${place}`, desk));
}

interface Told {
  readonly printed: string;
  readonly span: Span;
}

function tell(printed: string, { page, write }: Desk): Told {
  const span = page.add(printed);
  page.add(`. ${write.sentence(10)}\n\n`);
  return { printed, span };
}

function claimOf(fact: string, value: string | number, { printed, span }: Told): ClaimInput {
  return { fact, value, printed, span };
}
