import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';

/** The time of day of a moment in a zone: `11:26`. */
export function formatTime(instant: string, zone: string): string {
  return format(instant, 'HH:mm', { in: tz(zone) });
}

/** The calendar day of a moment in a zone: `2025-08-15`. */
export function dayOfInstant(instant: string, zone: string): string {
  return format(instant, 'yyyy-MM-dd', { in: tz(zone) });
}
