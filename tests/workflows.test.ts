import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml');
const pinnedAction = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

test.each(workflows)('$file takes every action by the hash of its commit', ({ text }) => {
  const uses = Array.from(text.matchAll(/^\s*(?:- )?uses: (.+)$/gm), ([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !pinnedAction.test(action))).toEqual([]);
});

test.each(workflows)('$file may write nothing unless a job says so', ({ text }) => {
  expect(parse(text).permissions).toEqual({ contents: 'read' });
});

test.each(forms)('%s is a form that can be filled in', (file) => {
  const form = parse(readFileSync(file, 'utf8'));
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  expect(
    form.body.every(
      ({ id, attributes }: { id: string; attributes: { label: string } }) => id && attributes.label,
    ),
  ).toBe(true);
});
