/** Citations in all their forms, cards and their answers, each read by another program and written by a careless one. */
import { Cite } from '@citation-js/core';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { citationForms } from '../../src/derive/cite/citation-forms.ts';
import { citationFile } from '../../src/exports/cite/citation-file.ts';
import { embedCode, oembedOf } from '../../src/exports/passport/oembed.ts';
import { type HostileFormat, inLine, readHtml, textOf, type Written } from './hostile-format.ts';
import { citedWith, home } from './hostile-records.ts';

const form = (name: string) => (text: string) =>
  citationForms(citedWith(text)).find((each) => each.name === name)?.text ?? '';

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Lines as whatever program parts them, each with its tag. */
function readRis(written: Written): unknown {
  return textOf(written)
    .split(breaks)
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9] {2}- )(.*)$/.exec(line) ?? [];
      if (tag === undefined && line !== '') throw new Error(`No field of RIS: ${line}`);
      return [tag, value?.trim()];
    });
}

const commands = /\\(?:text\w+\{\}|[%#&_$'"`^~=.{}-]|[a-zA-Z]+\b)/g;

/** By the program that others read it with, and by eye: one entry, its braces in pairs, no command but names of signs. */
function readBibtex(written: Written): unknown {
  const text = textOf(written);
  const asked = (text.match(commands) ?? []).filter((command) => /input|write|href|include/.test(command));
  const entries = text.match(/^\s*@\w+\{/gm)?.length;
  const data = new Cite(text).data.map(({ _graph, ...fields }) => fields);
  return [entries, asked, data];
}

/** The tree of CommonMark without places: what is text, and what is anything else. */
function readMarkdown(written: Written): unknown {
  const walk = (node: Nodes): unknown => {
    if (node.type === 'text') return node.value;
    const own = 'url' in node ? [node.type, node.url] : [node.type, 'value' in node ? node.value : ''];
    return 'children' in node ? [...own, node.children.map(walk)] : own;
  };
  return walk(remark().parse(textOf(written)));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Templates with their fields, and what stands around them, as MediaWiki parts them; signs in a text that mean something are refused. */
function readWiki(written: Written): unknown {
  const [, quote = '', reference = '', ...others] =
    /^\{\{quote ([\s\S]*?)\}\}<ref>\{\{cite web ([\s\S]*?)\}\}<\/ref>$/.exec(
      textOf(written).replaceAll('{{!}}', '&#124;'),
    ) ?? [];
  return [[quote, reference].map((fields) => fields.split(/ ?\|/).map(readField)), others];
}

function readField(field: string): readonly string[] {
  const [name = '', ...rest] = field.split('=');
  const value = rest.join('=');
  const meant = /[[\]{}<>]|''|~~~|__|\n|-\{/.exec(value);
  if (meant !== null) throw new Error(`MediaWiki does something at ${meant[0]}`);
  const decoded = value.replaceAll(/&(?:#(\d+)|(amp|lt|gt));/g, (_, code?: string, named = '') =>
    code === undefined ? (entities[named] ?? '') : String.fromCodePoint(Number(code)),
  );
  return [name, decoded];
}

export const citationFormats: readonly HostileFormat[] = [
  {
    name: 'RIS',
    write: (text) => citationFile(citedWith(text), 'ris'),
    carelessly: (text) => `TY  - NEWS\r\nTI  - ${text}\r\nER  - \r\n`,
    read: readRis,
    holds: inLine,
  },
  {
    name: 'BibTeX',
    write: (text) => citationFile(citedWith(text), 'bib'),
    carelessly: (text) => `@article{a,\n  title = {${text}},\n}\n`,
    read: readBibtex,
    holds: inLine,
  },
  {
    name: 'CSL-JSON',
    write: (text) => citationFile(citedWith(text), 'json'),
    carelessly: (text) => `[{"title": "${text}"}]`,
    read: (written) => JSON.parse(textOf(written)),
  },
  {
    name: 'a web annotation',
    write: (text) => citationFile(citedWith(text), 'jsonld'),
    carelessly: (text) => `{"exact": "${text}"}`,
    read: (written) => JSON.parse(textOf(written)),
  },
  {
    name: 'a citation in a wiki',
    write: form('Wiki'),
    carelessly: (text) => `{{quote |text=${text}}}<ref>{{cite web |url=${home} |title=${text}}}</ref>`,
    read: readWiki,
    holds: inLine,
  },
  {
    name: 'a citation in Markdown',
    write: form('Markdown'),
    carelessly: (text) => `> ${text}\n\n${text}`,
    read: readMarkdown,
    holds: inLine,
  },
  {
    name: 'a citation in HTML',
    write: form('HTML'),
    carelessly: (text) => `<blockquote><p>${text}</p></blockquote>`,
    read: (written) => readHtml(textOf(written)),
    holds: inLine,
  },
  {
    name: 'the code of a card',
    write: (text) => embedCode(citedWith(text), home),
    carelessly: (text) => `<iframe src="${home}" title="${text}"></iframe>`,
    read: (written) => readHtml(textOf(written)),
    holds: inLine,
  },
  {
    name: 'oEmbed',
    write: (text) => JSON.stringify(oembedOf(citedWith(text), home)),
    carelessly: (text) => JSON.stringify({ html: `<iframe title="${text}"></iframe>` }),
    read: (written) =>
      // A picture is named only where its letters can be drawn.
      JSON.parse(textOf(written), (name, value: unknown) =>
        name.startsWith('thumbnail') ? undefined : name === 'html' ? readHtml(String(value)) : value,
      ),
    holds: inLine,
  },
];
