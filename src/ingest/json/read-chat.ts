import { filledText } from '../../text/filled-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import type { FeedItem } from '../feed/feed-item.ts';

const isExport = /^\s*\{[\s\S]{0,2000}"messages"\s*:\s*\[/;

/** The messages of a chat or a channel that Telegram exported as JSON; nothing where a text is none. */
export function readChat(text: string): readonly FeedItem[] | undefined {
  if (!isExport.test(text.slice(0, 4000))) return undefined;
  const chat = parse(text);
  const messages = isRecord(chat) ? chat['messages'] : undefined;
  if (!isRecord(chat) || !Array.isArray(messages)) return undefined;
  const title = filledText(chat['name']);
  const items = messages.filter(isRecord).flatMap((message) => toItem(message, title));
  return items.length === 0 ? undefined : items;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function toItem(message: Readonly<Record<string, unknown>>, title: string | undefined): readonly FeedItem[] {
  const text = filledText(wordsOf(message['text']));
  const date = filledText(message['date']);
  if (message['type'] !== 'message' || text === undefined || date === undefined) return [];
  const from = filledText(message['from']);
  const forwardedFrom = filledText(message['forwarded_from']);
  return [
    {
      headline: undefined,
      url: undefined,
      date,
      author: from === title || forwardedFrom !== undefined ? undefined : from,
      isExported: true,
      forwardedFrom,
      feed: { title, url: undefined },
      html: undefined,
      text,
    },
  ];
}

/** Words alone, or pieces of them with links and bold ones among them. */
function wordsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .map((part) => (isRecord(part) ? part['text'] : part))
    .filter((part) => typeof part === 'string')
    .join('');
}
