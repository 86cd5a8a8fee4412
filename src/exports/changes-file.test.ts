import { expect, test } from 'vitest';
import { changesFile } from './changes-file.ts';

test('a list that two phrases share stands twice, since a file that refers to its own parts is read slowly or not at all', () => {
  const touches = ['person/holt', 'event/talks'];
  const what = [
    { says: 'quote “calm” added', touches },
    { says: 'how its speaker is known: changed', touches },
  ];
  const file = changesFile([{ day: '2031-05-04', items: [{ kind: 'report', id: 'lake-talks', what }] }]);
  expect(file.match(/- person\/holt/g)).toHaveLength(2);
  expect(file).not.toMatch(/[&*]a1/);
});
