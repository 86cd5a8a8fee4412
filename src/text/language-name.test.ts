import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test.each([
  ['ru', 'Russian'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['und', 'an unknown language'],
  ['und-Cyrl', 'an unknown language'],
])('%s is named %s', (tag, name) => expect(languageName(tag)).toBe(name));
