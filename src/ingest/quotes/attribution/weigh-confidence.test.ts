import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pronounMention } from '../names/mention.ts';
import { weighConfidence } from './weigh-confidence.ts';

const mention = pronounMention(0);

test('a higher score is never trusted less', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (score, more) => {
        expect(weighConfidence({ score: score + more, mention })).toBeGreaterThanOrEqual(
          weighConfidence({ score, mention }),
        );
      },
    ),
  );
});

test('a noun is trusted less than a pronoun', () => {
  expect(weighConfidence({ score: 11, mention: { ...mention, kind: 'nominal' } })).toBeLessThan(
    weighConfidence({ score: 11, mention }),
  );
});
