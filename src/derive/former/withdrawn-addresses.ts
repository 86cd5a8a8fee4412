import { addresses } from '../../domain/addresses.ts';
import type { ArticleRecord } from '../../domain/content.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { FormerAddress } from './former-address.ts';

type Story = Pick<Dossier, 'withdrawn' | 'gone' | 'people' | 'outlets' | 'utteranceById'>;

/**
 * Every address that stood for something of a withdrawn report leads to the page that says when and why it was withdrawn;
 * lists that are empty now lead to the person or outlet itself. `lists` are the addresses of those that are there.
 */
export function withdrawnAddresses(dossier: Story, lists: ReadonlySet<string>): readonly FormerAddress[] {
  const { withdrawn, utteranceById } = dossier;
  const found = [
    ...withdrawn.flatMap((article) => ofArticle(article, utteranceById)),
    ...ofRecords('people', dossier),
    ...ofRecords('outlets', dossier),
    ...ofEmptyLists(dossier),
  ].filter(({ from }) => !lists.has(from));
  return [...new Map(found.toReversed().map((address) => [address.from, address])).values()].toReversed();
}

function ofArticle(
  { id, formerly, quotes, source }: ArticleRecord,
  utterances: Story['utteranceById'],
): readonly FormerAddress[] {
  const to = addresses.article(id);
  const words = [...quotes, ...source.versions.flatMap((version) => version.quotes)];
  const ids = [...words.map((quote) => quote.id), ...quotes.flatMap((quote) => quote.formerly)];
  const said = quotes.flatMap(({ utterance }) => utterance ?? []).filter((one) => !utterances.has(one));
  return [
    ...formerly.map(addresses.article),
    ...[id, ...formerly].flatMap((article) => ids.map((quote) => addresses.quote(article, quote))),
    ...said.map(addresses.utterance),
  ].map((from) => ({ from, to }));
}

/** By what the lists of their quotes and their own pages are addressed. */
const addressed = {
  people: { list: 'speaker', page: 'person' },
  outlets: { list: 'outlet', page: 'outlet' },
} as const;

/** People or outlets of whom only withdrawn reports spoke. */
function ofRecords(kind: keyof typeof addressed, { withdrawn, gone }: Story): readonly FormerAddress[] {
  const { list, page } = addressed[kind];
  return gone[kind].flatMap(({ id, formerly }) => {
    const by = withdrawn.find((article) => speaksOf(article, id)) ?? withdrawn[0];
    if (by === undefined) return [];
    return [id, ...formerly]
      .flatMap((one) => [
        addresses[page](one),
        addresses.quotesBy(list, one),
        addresses.timelineOf(page, one),
        addresses.compareBy(page, one),
      ])
      .map((from) => ({ from, to: addresses.article(by.id) }));
  });
}

function speaksOf({ source, quotes }: ArticleRecord, id: string): boolean {
  return (
    source.outlet === id || source.via.includes(id) || quotes.some(({ speaker }) => speaker.includes(id))
  );
}

/** Those of whom other reports speak too, but quote nothing any more. */
function ofEmptyLists({ withdrawn, people, outlets }: Story): readonly FormerAddress[] {
  const speakers = new Set(withdrawn.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker)));
  const publishers = new Set(withdrawn.map(({ source }) => source.outlet));
  return [
    ...people
      .filter(({ id }) => speakers.has(id))
      .map(({ id }) => ({ from: addresses.quotesBy('speaker', id), to: addresses.person(id) })),
    ...outlets
      .filter(({ id }) => publishers.has(id))
      .map(({ id }) => ({ from: addresses.quotesBy('outlet', id), to: addresses.outlet(id) })),
  ];
}
