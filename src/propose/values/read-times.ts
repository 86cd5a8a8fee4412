import type { ValueInWords } from './value-in-words.ts';

/** A time of day with a sign between hour and minute, or with its half of the day, and the place whose clock it is. */
const timeOfDay =
  /(?<![\d.,:/-])(?:(?<hour>[01]?\d|2[0-3])[.:h](?<minute>[0-5]\d)(?:\s?(?<half>[ap])\.?m\b\.?)?|(?<hourAlone>1[0-2]|[1-9])(?:\s?(?<halfAlone>[ap])\.?m\b\.?|\s(?:Uhr|o[’']clock)\b))(?![\d:]|[.,]\d)(?<clock>\s(?:local time|Ortszeit|heure locale|hora local|по местному времени|за місцевим часом|(?:in|по|за)\s\p{Lu}\p{L}+\s?(?:time)?|\p{Lu}\p{L}+\stime|GMT|UTC|[A-Z]{1,2}S?T)|\sUhr)?/gu;

/** “12.30 local time” is `12:30 local time`: a fact about a time of day is told in words, so that the clock is named. */
export function readTimes(text: string): readonly ValueInWords[] {
  return [...text.matchAll(timeOfDay)].flatMap(({ index, 0: words, groups = {} }) => {
    const { hour, minute = '00', half, hourAlone, halfAlone, clock = '' } = groups;
    const isTold = half !== undefined || hourAlone !== undefined || clock !== '' || /[:h]/.test(words);
    if (!isTold) return [];
    const number = to24Hours(Number(hour ?? hourAlone), half ?? halfAlone);
    const time = `${String(number).padStart(2, '0')}:${minute}`;
    return [
      {
        ...{ start: index, end: index + words.length, type: 'text' as const, exactness: 'exactly' as const },
        value: `${time}${clock.replace(/^\sUhr$/, '')}`,
        unit: 'time of day',
      },
    ];
  });
}

function to24Hours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
