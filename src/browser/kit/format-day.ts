const formats: Readonly<Record<'short' | 'shortest', Intl.DateTimeFormat>> = {
  short: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  shortest: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};

/** A day in a reader's words, the same in every time zone: `4 May 2031`. */
export function formatDay(day: string, length: keyof typeof formats = 'short'): string {
  return formats[length].format(new Date(`${day}T00:00:00Z`)).replace('Sept', 'Sep');
}
