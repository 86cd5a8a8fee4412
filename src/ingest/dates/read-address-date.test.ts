import { expect, test } from 'vitest';
import { readAddressDate } from './read-address-date.ts';

test.each([
  ['/2031/05/06/lock/', '2031-05-06', '2031/05/06'],
  ['/news/2031/5/6/lock', '2031-05-06', '2031/5/6'],
  ['/news/2031/05/lock', '2031-05', '2031/05'],
  ['/20310506/lock', '2031-05-06', '20310506'],
  ['/lock-2031-05-06.html', '2031-05-06', '2031-05-06'],
  ['/2031/may/06/lock', '2031-05-06', '2031/may/06'],
])('the address %s holds %s', (path, date, words) => {
  expect(readAddressDate(`https://gazette.example${path}`)).toEqual({ date, words });
});

test.each(['/news/lock', '/a/20319999', '/story/2031050612345', '/2031/13/lock', 'no address'])(
  '%s holds no day',
  (path) => {
    expect(readAddressDate(`https://gazette.example${path}`)).toBeUndefined();
  },
);
