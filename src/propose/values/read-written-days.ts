import { readDates } from '../../ingest/dates/read-dates.ts';
import type { ValuesRead } from './value-in-words.ts';

const startOfDay = /\b(?:early hours of|morning of|evening of|night of)\s(?:\p{L}+,\s)?$/u;

/** Days, months and years, as EDTF; “on Friday” only where a day is known to count from. */
export function readWrittenDays(text: string, anchor: string | undefined): ValuesRead {
  const read = readDates([{ text, start: 0 }], anchor === undefined ? {} : { anchor });
  const stretch = (words: { readonly text: string; readonly start: number }) => ({
    start: words.start - (startOfDay.exec(text.slice(0, words.start))?.[0].length ?? 0),
    end: words.start + words.text.length,
    type: 'date' as const,
  });
  return {
    values: read.flatMap(({ words, date, grade }) =>
      date === undefined
        ? []
        : [
            {
              ...stretch(words),
              value: date,
              exactness: 'exactly' as const,
              ...(grade === 'inferred'
                ? {
                    note: `The report writes “${words.text}”; the day is counted from ${anchor ?? 'its other dates'}.`,
                  }
                : {}),
            },
          ],
    ),
    unread: read
      .filter(({ date }) => date === undefined)
      .map(({ words }) => ({
        ...stretch(words),
        why: `“${words.text}” names no year, and no day is known to count from.`,
      })),
  };
}
