import { z } from 'zod';
import type { ReadRows } from './read-csv-rows.ts';
import { noDate, type SheetDate, type SheetRow } from './timelinejs-row.ts';

const TextSchema = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text?.trim() ?? '');

const DateSchema = z
  .object({ year: TextSchema, month: TextSchema, day: TextSchema, hour: TextSchema, minute: TextSchema })
  .partial()
  .nullish();

const SlideSchema = z.object({
  start_date: DateSchema,
  end_date: DateSchema,
  text: z.object({ headline: TextSchema, text: TextSchema }).partial().nullish(),
  media: z.object({ url: TextSchema, credit: TextSchema }).partial().nullish(),
});

const TimelineSchema = z.object({
  title: SlideSchema.nullish(),
  events: z.array(SlideSchema),
  eras: z.array(SlideSchema).nullish(),
});

type Slide = z.infer<typeof SlideSchema>;

/** Reads the slides of a timeline in TimelineJS's JSON. */
export function readJsonRows(text: string, file: string): ReadRows {
  const parsed = TimelineSchema.safeParse(parseJson(text));
  if (!parsed.success) return { rows: [], notices: [notATimeline(parsed.error, file)] };
  const { title, events, eras } = parsed.data;
  const rows = [
    ...(title ? [toRow(title, 'title', 0)] : []),
    ...events.map((slide, index) => toRow(slide, 'event', index)),
    ...(eras ?? []).map((slide, index) => toRow(slide, 'era', index)),
  ];
  return { rows, notices: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notATimeline(error: z.ZodError, file: string): ReadRows['notices'][number] {
  const [issue] = error.issues;
  const place =
    issue === undefined || issue.path.length === 0 ? 'the file itself' : `“${issue.path.join('.')}”`;
  return {
    rule: 'sheet-unreadable',
    severity: 'error',
    file,
    line: 1,
    message: `This is not a timeline in TimelineJS’s JSON: ${place} is not as it should be.`,
    hint: 'It needs an object with a list “events”, each with “start_date” and “text”.',
  };
}

function toRow(
  { start_date, end_date, text, media }: Slide,
  type: SheetRow['type'],
  index: number,
): SheetRow {
  return {
    line: index + 1,
    type,
    headline: text?.headline ?? '',
    text: text?.text ?? '',
    start: toDate(start_date),
    end: toDate(end_date),
    media: media?.url ?? '',
    credit: media?.credit ?? '',
  };
}

function toDate(date: Slide['start_date']): SheetDate {
  if (!date) return noDate;
  const { year = '', month = '', day = '', hour = '', minute = '' } = date;
  return { year, month, day, time: hour === '' ? '' : `${hour}:${minute.padStart(2, '0')}` };
}
