import { expect, test } from 'vitest';
import { readChat } from './read-chat.ts';

const message = (date: string, text: unknown, from = 'Harbour Board') => ({
  type: 'message',
  date,
  from,
  text,
});
const chat = (...messages: readonly object[]) =>
  JSON.stringify({ name: 'Harbour Board', type: 'public_channel', messages });

test('each message of an exported channel has its day, its author and its words', () => {
  const items = readChat(
    chat(
      { type: 'service', date: '2031-05-01T08:00:00', text: '' },
      message('2031-05-06T09:15:00', 'The lock is shut.'),
      message('2031-05-07T10:02:00', ['It opens ', { type: 'bold', text: 'in June' }, '.'], 'Ann Moss'),
    ),
  );
  expect(items?.map(({ date, author, text, feed }) => [date, author, text, feed?.title])).toEqual([
    ['2031-05-06T09:15:00', undefined, 'The lock is shut.', 'Harbour Board'],
    ['2031-05-07T10:02:00', 'Ann Moss', 'It opens in June.', 'Harbour Board'],
  ]);
});

test.each(['{"title":"Lock shut","messages":[]}', '{"messages":[', '{"headline":"Lock shut"}'])(
  '%s is no chat',
  (text) => {
    expect(readChat(text)).toBeUndefined();
  },
);

test('a message that was forwarded is not its forwarder’s', () => {
  const [only] = readChat(
    chat({ ...message('2031-05-06T09:15:00', 'I shut the lock.', 'Ann Moss'), forwarded_from: 'Bob Ray' }),
  ) ?? [undefined];
  expect(only).toMatchObject({ author: undefined, forwardedFrom: 'Bob Ray', isExported: true });
});
