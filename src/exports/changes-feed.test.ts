import { expect, test } from 'vitest';
import { escapeXml } from '../text/escape-xml.ts';
import { changesFeed } from './changes-feed.ts';

const days = [{ day: '2031-05-04', items: [{ kind: 'report', id: 'lake-talks', what: ['added'] }] }] as const;
const lines = () => ['Report “Fish & <ships>” added'];

test('has one entry a day, with every mark escaped', () =>
  expect(
    changesFeed({ site: 'The Lake File', home: 'https://lake.example/', days, lines }),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title>The Lake File: changes</title>
    <id>https://lake.example/changes/</id>
    <link rel="alternate" href="https://lake.example/changes/"/>
    <link rel="self" href="https://lake.example/changes.xml"/>
    <updated>2031-05-04T00:00:00Z</updated>
    <author><name>The Lake File</name></author>
    <entry>
    <title>4 May 2031</title>
    <id>https://lake.example/changes/#day-2031-05-04</id>
    <link rel="alternate" href="https://lake.example/changes/#day-2031-05-04"/>
    <updated>2031-05-04T00:00:00Z</updated>
    <content type="text">Report “Fish &amp; &lt;ships&gt;” added</content>
    </entry>
    </feed>
    "
  `));

test('has ids of its own where the site does not know its address', () =>
  expect(changesFeed({ site: 'The Lake File', home: undefined, days, lines })).toContain(
    '<id>urn:dateline:changes/#day-2031-05-04</id>',
  ));

test('leaves out what XML forbids', () =>
  expect(escapeXml('a\u0000b\u001Fc "d" \'e\'')).toBe('abc &quot;d&quot; &apos;e&apos;'));
