import { expect, test } from 'vitest';
import { createTrialFolder, type TrialFolder } from '../../../tests/trial-folder.ts';
import { Crash, createCrashingDisk } from '../disk/crashing-disk.ts';
import type { Disk } from '../disk/disk.ts';

/** Reports that tell of the same people: what the first makes known changes how the next is read. */
const lake =
  'Lake talks end\n\nMinisters left the lake after four hours of talks about the dam.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n\n“It was long,” Bo Berg told the Lake Post.\n';
const mill =
  'Mill opens again\n\nThe mill at Tarnholm was opened on Monday after two years of works.\n\n“The wheel turns,” said Holt. “I am glad.”\n\n“So am I,” Ann Moss added.\n';
const dam =
  'Dam stays shut\n\nThe dam above the lake stays shut until divers have seen it.\n\n“Not yet,” Moss said, and Berg agreed: “Not before Friday.”\n';
const several =
  '# Ferry runs late\n\nThe ferry left an hour late on Monday.\n\n“Fog,” Carl Dunn said.\n\n# Ferry runs again\n\nThe ferry left on time on Tuesday.\n\n“No fog,” Dunn said.\n';
const sheet =
  'Year,Month,Day,Time,End Year,Headline,Text\n2031,5,4,,,The ministers meet,At the lake.\n2031,5,5,,,The mill opens,At noon.\n';

interface Scene {
  readonly name: string;
  readonly prepare: (trial: TrialFolder) => void;
  readonly run: (trial: TrialFolder, disk?: { disk: Disk }) => void;
}

const scenes: readonly Scene[] = [
  {
    name: 'new reports that tell of the same people',
    prepare: ({ write }) => {
      write('in/a.txt', lake);
      write('in/b.txt', mill);
      write('in/c.txt', dam);
    },
    run: ({ ingest }, disk) => ingest(['in'], disk),
  },
  {
    name: 'a file that holds several reports',
    prepare: ({ write }) => write('in/ferry.md', several),
    run: ({ ingest }, disk) => ingest(['in'], disk),
  },
  {
    name: 'a changed report whose article a person has edited',
    prepare: ({ write, read, ingest }) => {
      write('in/a.txt', lake);
      ingest(['in']);
      const article = 'content/articles/lake-talks-end.md';
      write(article, `${read(article).replace(/^title: .*/m, 'title: Ours # kept')}\nA sentence of ours.\n`);
      write('in/a.txt', `A line above.\n\n${lake}\n“We wait,” Ann Moss said.\n`);
    },
    run: ({ ingest }, disk) => ingest(['in'], { mayUpdate: true, ...disk }),
  },
  {
    name: 'a sheet of events',
    prepare: ({ write }) => write('in/events.csv', sheet),
    run: ({ ingest }, disk) => ingest(['in'], disk),
  },
];

/** Runs the scene in a folder of its own and gives what then stands in it. */
function play({ prepare, run }: Scene, lastCall?: number) {
  const trial = createTrialFolder();
  try {
    prepare(trial);
    const { disk, hasCrashed } = createCrashingDisk(lastCall ?? Number.POSITIVE_INFINITY);
    expectCrash(() => run(trial, { disk }), lastCall !== undefined);
    if (hasCrashed()) run(trial);
    return { hasCrashed: hasCrashed(), left: trial.snapshot() };
  } finally {
    trial.remove();
  }
}

function expectCrash(task: () => void, mayCrash: boolean): void {
  try {
    task();
  } catch (error) {
    if (!(error instanceof Crash && mayCrash)) throw error;
  }
}

test.each(scenes)(
  'killed at any call, $name end as if never killed',
  (scene) => {
    const whole = play(scene).left;
    let call = 0;
    for (; ; call += 1) {
      const { hasCrashed, left } = play(scene, call);
      if (!hasCrashed) break;
      expect(left, `killed at call ${call + 1}`).toEqual(whole);
    }
    expect(call).toBeGreaterThan(20);
  },
  300_000,
);
