import { afterEach, expect, test, vi } from 'vitest';
import { catalogue, speakBy } from '../../messages/catalogue.ts';
import { speakAsStory } from './read-catalogue.ts';

const example = 'examples/harbour-treaty/content';

afterEach(() => {
  vi.unstubAllEnvs();
  speakBy({ language: 'en', texts: {} });
});

/** Which language a site in English speaks where the environment asks for this one. */
function spokenWhere(asked: string): string {
  vi.stubEnv('SITE_LANGUAGE', asked);
  speakAsStory(example);
  return catalogue().language;
}

test('what the environment asks for wins over the story; an empty value asks for nothing', () => {
  expect(spokenWhere('uk')).toBe('uk');
  expect(spokenWhere('')).toBe('en');
});

test.each(['RU', 'русский', 'de'])(
  'a language that no site speaks, “%s”, is named, with what to do',
  (asked) => {
    expect(() => spokenWhere(asked)).toThrow(
      `SITE_LANGUAGE “${asked}” is no language that a site speaks: write one of en, ru, uk, en-XA.`,
    );
    expect(() => spokenWhere(asked)).toThrow('set it anew, or unset it');
  },
);
