import { siteLanguage } from '../../messages/language.ts';
import type { Cited } from './cited.ts';
import type { CitedPassage } from './cited-passage.ts';

/** An annotation of the W3C's model, as annotation tools read it. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id?: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: string;
  };
  readonly target: readonly AnnotationTarget[];
}

interface AnnotationTarget {
  readonly type?: 'SpecificResource';
  readonly source: string;
  readonly selector?: QuoteSelector | PositionSelector;
}

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * What a citation rests on, so that a tool finds it: the words at the report's own page where that is known, and their place
 * in the saved file, which is named by its hash (RFC 6920). Where it rests on no words, its target is the page here.
 */
export function toWebAnnotation(cited: Cited): WebAnnotation {
  const { address, line, site, passages } = cited;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...(URL.canParse(address) ? { id: address } : {}),
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: `${line} ${site}`, format: 'text/plain', language: siteLanguage() },
    target: passages.length === 0 ? [{ source: cited.report?.page ?? address }] : passages.flatMap(targetsOf),
  };
}

function targetsOf({ words, prefix, suffix, span, file, page }: CitedPassage): readonly AnnotationTarget[] {
  const saved = `ni:///sha-256;${Buffer.from(file.sha256, 'hex').toString('base64url')}`;
  const quote: QuoteSelector = {
    type: 'TextQuoteSelector',
    exact: words,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
  const [start, end] = span;
  return [
    { type: 'SpecificResource', source: page ?? saved, selector: quote },
    { type: 'SpecificResource', source: saved, selector: { type: 'TextPositionSelector', start, end } },
  ];
}
