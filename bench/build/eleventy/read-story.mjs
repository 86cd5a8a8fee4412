import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import markdown from 'markdown-it';

const frontmatter = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** Everything the templates ask for, joined once. */
export function readStory(content) {
  const read = (name) => readFolder(join(content, name));
  const [people, outlets, events, articles] = [
    read('people'),
    read('outlets'),
    read('events'),
    read('articles'),
  ];
  const find = new Map([...people, ...outlets, ...events].map((record) => [record.id, record]));
  const quotes = articles.flatMap((article) =>
    article.quotes.map((quote) => viewQuote(quote, article, find)),
  );
  const claims = articles.flatMap((article) => claimsOf(article, find));
  for (const article of articles) Object.assign(article, viewArticle(article, quotes, find));
  const facts = events.flatMap((event) => factsOf(event, claims));
  const told = (name) => articles.filter((article) => article.events.some(({ event }) => event === name));
  for (const event of events)
    Object.assign(event, { quotes: quotes.filter(({ said }) => said === event.id), told: told(event.id) });
  for (const person of people) person.quotes = quotes.filter(({ speaker }) => speaker.includes(person.id));
  for (const outlet of outlets)
    outlet.articles = articles.filter(({ source }) => source.outlet === outlet.id);
  return {
    people,
    outlets,
    events,
    articles,
    quotes,
    facts,
    ...listsOf({ people, outlets, events, quotes, facts }),
  };
}

function readFolder(folder) {
  return readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, fields = text, body = ''] = frontmatter.exec(text) ?? [];
    return { ...load(fields), id: file.replace(/\.\w+$/, ''), body };
  });
}

function viewQuote(quote, article, find) {
  return {
    ...quote,
    key: `${article.id}/${quote.id}`,
    article: { id: article.id, title: article.title, date: article.published.date },
    outlet: find.get(article.source.outlet),
    speakers: quote.speaker.map((id) => find.get(id)),
    occasion: find.get(quote.said),
  };
}

const renderer = markdown({ html: true });

function viewArticle(article, quotes, find) {
  const own = quotes.filter((quote) => quote.article.id === article.id);
  const body = article.body.replaceAll(
    /:quote\[(.+?)\]/g,
    (_, id) => `<q>${own.find((quote) => quote.id === id)?.words}</q>`,
  );
  return { own, outlet: find.get(article.source.outlet), html: renderer.render(body) };
}

function claimsOf(article, find) {
  return article.events.flatMap(({ event, claims = [] }) =>
    claims.map((claim) => ({
      ...claim,
      event,
      article: { id: article.id, title: article.title },
      outlet: find.get(article.source.outlet),
    })),
  );
}

function factsOf(event, claims) {
  const own = claims.filter((claim) => claim.event === event.id);
  return (event.facts ?? []).map((fact) => {
    const told = own.filter((claim) => claim.fact === fact.id);
    const values = [...Map.groupBy(told, ({ value }) => value)].map(([value, by]) => ({ value, by }));
    return { ...fact, event, values };
  });
}

/** The lists that narrow quotes, facts and events. */
function listsOf({ people, outlets, events, quotes, facts }) {
  const quoteLists = [
    ...people.map((of) => ({
      path: `speaker/${of.id}`,
      name: of.name,
      quotes: quotes.filter(({ speaker }) => speaker.includes(of.id)),
    })),
    ...outlets.map((of) => ({
      path: `outlet/${of.id}`,
      name: of.name,
      quotes: quotes.filter(({ outlet }) => outlet === of),
    })),
    ...events.map((of) => ({
      path: `occasion/${of.id}`,
      name: of.title,
      quotes: quotes.filter(({ occasion }) => occasion === of),
    })),
    ...['utterance', 'fragment'].map((name) => ({
      path: `kind/${name}`,
      name,
      quotes: quotes.filter(({ kind }) => kind === name),
    })),
  ];
  const factLists = [
    ...events.map((of) => ({
      path: `event/${of.id}`,
      name: of.title,
      facts: facts.filter(({ event }) => event === of),
    })),
    ...outlets.map((of) => ({
      path: `outlet/${of.id}`,
      name: of.name,
      facts: facts.filter(({ values }) => values.some(({ by }) => by.some(({ outlet }) => outlet === of))),
    })),
  ];
  const eventLists = [
    ...outlets.map((of) => ({
      path: `outlet/${of.id}`,
      name: of.name,
      events: events.filter(({ told }) => told.some(({ outlet }) => outlet === of)),
    })),
    ...people.map((of) => ({
      path: `person/${of.id}`,
      name: of.name,
      events: events.filter((event) => event.people.includes(of.id)),
    })),
  ];
  return { quoteLists, factLists, eventLists };
}
