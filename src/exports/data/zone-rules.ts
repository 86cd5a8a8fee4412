import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from 'timezones-ical-library';

/** The rules of an IANA zone as a component of RFC 5545, under the name that it was asked by; null where none are known. */
export function rulesOfZone(zone: string): string | null {
  if (!tzlib_get_timezones().includes(zone)) return null;
  const [rules = ''] = tzlib_get_ical_block(zone);
  return rules.replaceAll(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, field: string) => `${field}:${zone}`);
}

/** Whether the rules, which are those of today, give a moment the hour that clocks showed there. */
export function followsRules(instant: string, zone: string): boolean {
  if (rulesOfZone(zone) === null) return false;
  const local = new TZDate(instant, zone);
  return tzlib_get_offset(zone, format(local, 'yyyy-MM-dd'), format(local, 'HH:mm')) === format(local, 'xx');
}
