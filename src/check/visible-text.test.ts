import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['words over inline elements', '<p>We <b>sh</b>all &amp; see</p>', 'We shall & see'],
  ['blocks apart', '<p>one</p><p>two</p>a<br>b', 'one two a b'],
  [
    'nothing of scripts, styles and the head',
    '<head><title>t</title></head><script>x</script><style>y</style>so',
    'so',
  ],
  ['a piece that begins inside a paragraph', 'so</b></p><p>and', 'so and'],
])('%s', (_, html, text) => {
  expect(visibleText(html).replace(/\s+/g, ' ').trim()).toBe(text);
});
