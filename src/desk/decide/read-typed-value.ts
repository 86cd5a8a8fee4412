import type { FactType } from '../../domain/claim.ts';
import { isStoryDate } from '../../domain/dates/story-date.ts';
import { readValues } from '../../propose/values/read-values.ts';
import type { DeskClaim } from '../protocol/desk-edit.ts';

const isoLength = /^PT(?=\d)(?:\d+H)?(?:\d+M)?~?$/;

/**
 * The value that was typed, in the form of its type: as the form has it (`PT2H45M`, `2031-05-04`), or in words
 * (“2 h 45 min”, “4 May 2031”); ids of people stand with commas between them. Undefined where it is none.
 */
export function readTypedValue(type: FactType, typed: string): DeskClaim['value'] {
  const text = typed.trim();
  if (text === '') return undefined;
  if (type === 'text') return text;
  if (type === 'people') return text.split(/\s*,\s*/).filter((id) => id !== '');
  if (type === 'duration' && isoLength.test(text)) return text;
  if (type === 'date' && isStoryDate(text)) return text;
  if (type === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const counted = type === 'number' ? `${text} things` : text;
  const { values } = readValues(counted, { language: 'en' });
  const [found] = values.filter((value) => value.type === type);
  return typeof found?.value === 'string' || typeof found?.value === 'number' ? found.value : undefined;
}
