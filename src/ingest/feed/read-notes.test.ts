import { expect, test } from 'vitest';
import { readFeed } from './read-feed.ts';

const exported = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export application="Evernote"><note><title>Lock shut &amp; dry</title><created>20310509T080000Z</created><note-attributes><source-url>https://tarn.example/lock</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><p>The lock is shut.</p></en-note>]]></content></note></en-export>`;

test('an export of notes gives each note with its address and its page, and never the day on which it was made', () => {
  const feed = readFeed(exported);
  expect(feed).toMatchObject({
    status: 'read',
    items: [
      {
        headline: 'Lock shut & dry',
        url: 'https://tarn.example/lock',
        date: undefined,
        html: '<en-note><p>The lock is shut.</p></en-note>',
      },
    ],
  });
});

test('a note with an attribute, and one that is never closed, are read', () => {
  const two =
    '<en-export><note guid="3"><title>Lock shut</title></note><note><title>Ferry late</title></en-export>';
  const feed = readFeed(two);
  expect(feed.status === 'read' && feed.items.map(({ headline }) => headline)).toEqual([
    'Lock shut',
    'Ferry late',
  ]);
});
