import type { ArticleEntry } from '../../src/domain/content.ts';
import { addHandling, type Handling, nothingDone } from './keystroke-model.ts';
import type { DeskReport } from './reports.ts';

/** What a person who works in an editor and a terminal would do for the same record: counted from its draft, not done. */
export function countByFiles(report: DeskReport, draft: ArticleEntry): Handling {
  const values = [
    ...speakersToName(report, draft),
    ...claimLines(report, draft),
    'Harbour master of Averill',
    ...draft.quotes.map(({ id }) => `:quote[${id}]`),
  ];
  const deletions = draft.review.length + 1;
  const commands = ['npm run ingest', 'npm run place', 'npm run prove', 'npm run build'];
  const texts = [report.title, report.deck, report.digest.join('')];
  return [
    ...values.map(typedAt),
    ...Array.from({ length: deletions }, () => ({ ...placed, keys: keysToDeleteLine })),
    ...eventFile.map((line) => ({ decisions: 1, typed: line.length, numbers: digitsIn(line), keys: 1 })),
    ...commands.map((command) => ({ decisions: 1, typed: command.length, keys: 1 })),
    ...texts.map((text) => ({ ...placed, ownWords: text.length })),
  ].reduce<Handling>(addHandling, nothingDone);
}

/** Going to a place in a file: a hand to the mouse, a click, and back. */
const placed = { decisions: 1, clicks: 1, homings: 2 } as const;

/** Home, Shift with the arrow, Delete. */
const keysToDeleteLine = 4;

const eventFile: readonly string[] = [
  'title: The owners of the herring boats meet',
  'kind: held',
  'date: 2031-07-20',
  'dated: { grade: inferred, evidence: The day after the signing }',
  'zone: America/St_Johns',
  'summary: They asked for money and got no promise.',
];

function typedAt(value: string): Partial<Handling> {
  return { ...placed, typed: value.length, numbers: digitsIn(value) };
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Speakers and occasions that the draft has otherwise. */
function speakersToName({ quotes }: DeskReport, draft: ArticleEntry): readonly string[] {
  return draft.quotes.flatMap((quote) => {
    const planned = quotes.find(({ words }) => quote.words.startsWith(words));
    return [
      ...(planned === undefined || quote.speaker.includes(planned.speaker) ? [] : [planned.speaker]),
      ...(planned?.said === undefined || quote.said === planned.said ? [] : [`said: ${planned.said}`]),
    ];
  });
}

/** One line for each claim, and one for each event that the draft does not name. */
function claimLines({ claims, newEvent }: DeskReport, draft: ArticleEntry): readonly string[] {
  const named = new Set(draft.events.map(({ event }) => event));
  const events = [...new Set([...claims.map(({ event }) => event), newEvent])].filter((id) => !named.has(id));
  return [
    ...events.map((event) => `- event: ${event}`),
    ...claims.map(({ fact, value, printed }) => `- { fact: ${fact}, value: ${value}, printed: ${printed} }`),
  ];
}
