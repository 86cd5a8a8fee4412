import { expect, test } from 'vitest';
import { cpuSeconds, patient } from '../../tests/cpu-seconds.ts';
import { exampleArticle } from '../../tests/example-content.ts';
import { checkBodies } from './check-bodies.ts';

/** Kept by their texts, the latest thousand, each was thrown away just before it was asked for again. */
test('where one of many digests is written anew the others are not parsed again', patient, () => {
  const articles = Array.from({ length: 1200 }, (_, at) =>
    exampleArticle({
      id: `report-${at}`,
      body: `Report ${at} has :quote[calm] in it, and **more**.\n\n`.repeat(10),
    }),
  );
  const first = cpuSeconds(() => checkBodies({ articles }));
  const [former, ...others] = articles;
  const changed = [{ ...former, ...exampleArticle({ body: 'Another :quote[calm].' }) }, ...others];
  expect(cpuSeconds(() => checkBodies({ articles: changed }))).toBeLessThan(first / 4);
});
