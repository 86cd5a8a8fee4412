/** What is known of a story on the day it is begun. */
export interface NewStory {
  /** The name of the site: The Lake File. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** IANA zone in which the person sits. */
  readonly zone: string;
}

/** The files of a story that holds nothing yet, by their names within its folder. Every field says what it is for. */
export function storyFiles(story: NewStory): ReadonlyMap<string, string> {
  return new Map([
    ['story.yaml', storyFile(story)],
    ['events/first-event.yaml', eventFile(story)],
    [
      'inbox/.gitignore',
      '# Saved files belong to their publishers and stay out of the repository.\n*\n!.gitignore\n',
    ],
  ]);
}

function storyFile({ name, day, zone }: NewStory): string {
  return `# What the site is called, on every page.
site: ${quoted(name)}
# The headline of the front page, in your words, and one sentence under it.
title: ${quoted(name)}
summary: What reports say, taken apart so that you can check it.
# What the story is about, in two or three words.
subject: a new story
# Its main day, and the first and the last day that reports tell of (EDTF: 2031-05-01/2031-05-10).
day: ${day}
period: ${day}/${day}
# The zone in which days and times are shown first, and those that a reader may switch to.
zone: ${zone}
zones:
  - { zone: ${zone}, place: ${quoted(placeOf(zone))} }
${zone === 'UTC' ? '' : '  - { zone: UTC, place: UTC }\n'}# Spellings of one name: a search for one finds the others; the first is the one you use.
# spellings:
#   - [Kyiv, Kiev, Київ]
# Where the site will be published, with its path where it has one (https://example.org/lake/): links in citations and
# feeds are whole only with it. SITE_URL and BASE_PATH in the environment win over it.
# address: https://example.org
# Where readers report an error, from every page: a mail, or the https address of a form that takes “title” and “body”
# (https://github.com/somebody/story/issues/new).
# corrections: mailto:desk@example.org
# Whom to tell of a hole in the site (.well-known/security.txt).
# security: mailto:security@example.org
# Browsers keep the site for reading without a connection; this turns it off.
# offline: false
`;
}

function eventFile({ day, zone }: NewStory): string {
  return `# One event a file; the file's name is its id. Rename this one, or delete it.
title: What the story is about
# held: it took place. statement: somebody said something. planned, proposed, background: see docs/adding-a-report.md.
kind: held
date: ${day}
dated: { grade: inferred, evidence: the day on which the story was begun }
zone: ${zone}
summary: To be written in one to three sentences of yours.
# Questions that reports can answer differently; a report answers one with a claim.
facts:
  - { id: day, asks: "On which day was it?", type: date }
`;
}

/** The name in YAML, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
