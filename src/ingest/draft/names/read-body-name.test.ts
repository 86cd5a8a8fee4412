import { expect, test } from 'vitest';
import { readCalledBody, readNamedBody } from './read-body-name.ts';

test.each([
  ['Coast Guard', 'Coast Guard'],
  ['OceanQuay', 'OceanQuay'],
  ['Ministry of the Lake', 'Ministry of the Lake'],
  ['Lake Democrats', undefined],
  ['Harbour Report', undefined],
  ['the quay', undefined],
])('the name %s is the body %s', (words, name) => expect(readNamedBody(words)).toBe(name));

const report = 'The harbour board met. The same company sold the board a gate.';

test.each([
  ['board', 'Harbour board'],
  ['transport ministry', 'Transport ministry'],
  ['company', 'The company'],
  ['skipper', undefined],
  ['report', undefined],
])('a report that says “the %s” means %s', (noun, name) => expect(readCalledBody(noun, report)).toBe(name));
