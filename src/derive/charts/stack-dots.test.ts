import { expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { isPlan } from '../../domain/timeline/event-kinds.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { layoutStrip } from './layout-strip.ts';
import { stackDots } from './stack-dots.ts';
import { stripDaysOf } from './strip-days.ts';

const { events, story } = buildDossier(readContentFolder(exampleFolder));
const days = stripDaysOf(events, story);
const { positions } = layoutStrip({ days, length: 1100, mainDay: story.day, nameDay: (day) => day });

test('what was planned stands in a column beside what came, and no two dots in one place', () => {
  const mixed = positions.filter(({ day }) => new Set(day.events.map(isPlan)).size > 1);
  expect(mixed.length).toBeGreaterThan(0);
  for (const position of mixed) {
    const dots = stackDots(position, true);
    expect(dots.map(({ across }) => across > 0)).toEqual(position.day.events.map(isPlan));
    expect(new Set(dots.map(({ across, height }) => `${across} ${height}`)).size).toBe(dots.length);
    expect(stackDots(position, false).map(({ height }) => height)).toEqual(position.stack);
  }
});
