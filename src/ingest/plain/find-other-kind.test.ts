import { expect, test } from 'vitest';
import { findOtherKind } from './find-other-kind.ts';

test.each([
  [
    'report.xml',
    '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body/></nitf>',
    'xml-of-another-kind',
  ],
  ['report.txt', '<?xml version="1.0"?><newsItem/>', 'xml-of-another-kind'],
  ['feed.xml', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', undefined],
  ['page.html', '<?xml version="1.0"?><!DOCTYPE html><html><body/></html>', undefined],
  [
    'pocket.csv',
    'title,url,time_added,tags,status\nLock shut,https://tarn.example/1,1,,unread',
    'list-of-addresses',
  ],
  ['reports.csv', 'title,url,text\nLock shut,https://tarn.example/1,The lock is shut.', undefined],
  ['talk.csv', 'The lock, the gate and the url\nof Tarnholm.', undefined],
  ['talk.txt', 'title,url\nhttps://tarn.example', undefined],
])('%s %j is %s', (name, text, rule) => {
  expect(findOtherKind(name, text)?.rule).toBe(rule);
});
