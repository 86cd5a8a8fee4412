import { expect, test } from 'vitest';
import { findOtherKind } from './find-other-kind.ts';

const xml = '<?xml version="1.0"?>\n';
const plist = (value: string) => `${xml}<plist version="1.0"><dict>${value}</dict></plist>`;
const link = 'https://tarn.example/1';

test.each([
  [
    'report.xml',
    `${xml}<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body/></nitf>`,
    'its root element is <nitf>',
  ],
  ['report.txt', '<?xml version="1.0"?><newsItem/>', 'its root element is <newsItem>'],
  ['draw.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>“Shut”</text></svg>', 'a drawing'],
  ['draw.svg', `${xml}<svg><text>Shut</text></svg>`, 'a drawing'],
  [
    'lock.webloc',
    plist(`<key>URL</key>\n<string>${link}?a=1&amp;b=2</string>`),
    `a link to ${link}?a=1&b=2 and`,
  ],
  ['lock.plist', plist('<key>Name</key><string>Lock</string>'), 'its root element is <plist>'],
  ['lock.url', `[InternetShortcut]\r\nURL=${link}\r\nIconIndex=0\r\n`, `a link to ${link} and`],
  ['lock.txt', `[{000214A0-0000}]\nProp3=19,2\n[InternetShortcut]\nURL=${link}\n`, `a link to ${link} and`],
  ['lock.desktop', `[Desktop Entry]\nType=Link\nURL[$e]=${link}\n`, `a link to ${link} and`],
  ['lock.txt', `${link}\n`, `a link to ${link} and`],
  ['list.txt', `${link}\n\n${link}0\r\n`, 'a list of 2 addresses and'],
  [
    'list.md',
    `- [Lock shut](${link})\n- [Barges wait](${link})\n3. <${link}>\n`,
    '3 addresses with their titles',
  ],
  ['tabs.txt', `${link} | Lock shut\n${link} | Barges wait\n${link} | Council meets\n`, '3 addresses with'],
  [
    'pocket.csv',
    `title,url,time_added,tags,status\nLock shut,${link},1,,unread`,
    'holds the text of no report',
  ],
  ['saved.csv', `URL,Title,Selection,Folder\n${link},Lock shut,“We wait”,Unread`, 'under “Selection” stand'],
  [
    'marks.csv',
    `"id","title","excerpt","url","highlights"\n1,Lock,The,${link},`,
    'under “excerpt”, “highlights”',
  ],
  ['marks.csv', 'Highlight,Book Title,Note\n"We wait, she said.",Lock shut,', 'a table of highlights'],
  ['lock.ris', 'TY  - NEWS\nTI  - Lock shut\nAB  - The lock is shut.\nER  - \n', 'references'],
  ['lock.bib', '% Exported\n@article{moss2031,\n  title = {Lock shut},\n}\n', 'references'],
  ['lock.enw', '%0 Newspaper Article\n%T Lock shut\n', 'references'],
  [
    'lock.md',
    `# Lock shut\n\n## Metadata\n- Author: [[Moen]]\n- URL: ${link}\n\n## Highlights\n- “We wait,” she said.\n- It leaks.\n`,
    '2 highlights out of “Lock shut”',
  ],
  [
    'clippings.txt',
    '\uFEFFThe Lock (Moen)\r\n- Your Highlight on page 12 | Added on Thursday\r\n\r\n“We wait,” she said.\r\n==========\r\n\uFEFFTides (Lind)\r\n- Ваша заметка на стр. 3 | Место 20 | Добавлено: 8 мая\r\n\r\nAsk her.\r\n==========\r\n',
    '2 highlights and notes out of 2 texts, the first “The Lock (Moen)”',
  ],
])('%s %j is refused', (name, text, says) => {
  expect(findOtherKind(name, text)?.message).toContain(says);
});

test.each([
  ['feed.xml', `${xml}<rss version="2.0"><channel/></rss>`],
  ['page.html', '<?xml version="1.0"?><!DOCTYPE html><html><body/></html>'],
  ['reports.csv', `title,url,text\nLock shut,${link},The lock is shut.`],
  ['reports.csv', `date,link,full_text\n2031,${link},The lock is shut.`],
  [
    'report.md',
    `# Lock shut\n\n## Metadata\n- URL: ${link}\n\nEngineers shut the upper lock on Tuesday after a crack.\n\n## Highlights\n- It leaks.`,
  ],
  ['talk.csv', 'The lock, the gate and the url\nof Tarnholm.'],
  ['talk.txt', 'title,url\nhttps://tarn.example'],
  ['report.txt', `${link}\nLock shut at Tarnholm\nThe lock is shut.`],
  ['post.txt', `${link} The lock is shut.\n${link} The gate leaks.\n${link} Barges wait.`],
  ['shared.txt', `Lock shut at Tarnholm ${link}`],
  ['report.txt', '[Desktop] Lock shut\n\nThe board says so. URL=none'],
  ['report.md', `# Lock shut\n\n## Highlights\n- The gate leaks.\n\nThe lock is shut.`],
  ['report.txt', 'Lock shut\n==========\n\nThe gate leaks.\n\nBarges wait\n==========\n\nForty of them.'],
  ['report.txt', 'TY - the board of the lock - met. ER - the other - did not.'],
  ['report.txt', '@article wrote: the lock, title = leaks'],
])('%s %j may be a text', (name, text) => {
  expect(findOtherKind(name, text)).toBeUndefined();
});
