import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { answerFile } from './answer-file.ts';

test('a file is made of its props', async () => {
  const GET = ({ props }: APIContext) => new Response(`She said ${props['words']}.`);
  const answer = await answerFile({ GET }, { words: 'nothing' });
  expect(await answer.text()).toBe('She said nothing.');
});

test.each<[string, Parameters<typeof answerFile>[0], string]>([
  ['asks for more', { GET: ({ url }) => new Response(url.pathname) }, 'this one asks for url.'],
  ['does not answer', {}, 'Its module exports no GET.'],
])('one that %s is a mistake', async (_, module, message) => {
  await expect(answerFile(module, {})).rejects.toThrow(message);
});
