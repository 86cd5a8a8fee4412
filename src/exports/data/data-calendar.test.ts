/** The calendar of the data files, read by a reader of others. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { makeData, textOf } from '../../../tests/example-data-files.ts';

describe('the calendar', () => {
  const events = [
    exampleEvent({
      id: 'noon',
      starts: '2031-05-04T11:26:00+02:00',
      ends: '2031-05-04T12:00:00+02:00',
      timed: { grade: 'inferred', evidence: 'the report tells of noon' },
    }),
    // The clocks of Anchorage went forward three weeks later in those years.
    exampleEvent({
      id: 'before-the-rules',
      date: '2000-04-01',
      zone: 'America/Anchorage',
      starts: '2000-04-01T10:00:00-09:00',
    }),
    exampleEvent({ id: 'day', date: '2031-05-04' }),
    exampleEvent({
      id: 'days',
      date: '[2031-05-04..2031-05-06]',
      dated: { grade: 'inferred', evidence: 'the report tells of a weekend' },
    }),
    exampleEvent({ id: 'open', date: '[2031-05-04..]' }),
  ];
  const { files, of } = makeData(
    exampleContent({ events, articles: [exampleArticle({ quotes: [], events: [], body: '' })] }),
  );
  const read = (path: string) =>
    new ICAL.Component(ICAL.parse(textOf(of(path))))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test.each([
    ['noon', '2031-05-04T11:26:00', '2031-05-04T12:00:00', 'CONFIRMED'],
    ['before-the-rules', '2000-04-01T19:00:00Z', '2000-04-01T19:00:00Z', 'CONFIRMED'],
    ['day', '2031-05-04', '2031-05-05', 'CONFIRMED'],
    ['days', '2031-05-04', '2031-05-07', 'TENTATIVE'],
  ])('%s lasts from %s to %s and is %s', (id, start, end, status) => {
    const [event] = read(`events/${id}.ics`);
    expect([
      event?.startDate.toString(),
      event?.endDate.toString(),
      event?.component.getFirstPropertyValue('status'),
    ]).toEqual([start, end, status]);
  });

  test('a moment stands in the zone of its place, by the rules that the file brings along', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(of('events/noon.ics'))));
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
    const [start] = read('events/noon.ics').map((event) => event.startDate);
    expect(zones.map(({ tzid }) => tzid)).toEqual(['Europe/Oslo']);
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe(
      'Europe/Oslo',
    );
    expect(start?.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2031-05-04T09:26:00Z');
    expect(textOf(of('events/day.ics'))).not.toContain('VTIMEZONE');
  });

  test('says in words how day and hour are known', () => {
    expect(read('events/noon.ics')[0]?.description).toContain('Began at 11:26 in Europe/Oslo; time inferred');
    expect(read('events/days.ics')[0]?.description).toContain('between 4 and 6 May 2031 (date inferred)');
  });

  test('has no event without a first and a last day, and each other one once', () => {
    expect(read('events.ics').map(({ summary }) => summary)).toHaveLength(4);
    expect(files.filter(({ path }) => path.startsWith('events/'))).toHaveLength(4);
    expect(new Set(read('events.ics').map(({ uid }) => uid)).size).toBe(4);
  });
});
