import type { Mismatch } from '../../derive/proof/verify-article.ts';
import type { Place } from '../../text/anchor/place-words.ts';
import type { Span } from '../../text/anchor/span.ts';

const mostSpans = 3;

/** What to write instead, ready to be pasted; nothing for what has no place in a file. */
export function describePlace({ field, place }: Mismatch): string | undefined {
  if (place === undefined) return undefined;
  const isHeadline = field === 'source.headline';
  switch (place.kind) {
    case 'exact':
      return isHeadline ? headlinePlace(place) : `These words stand in the report: ${spanField(place.span)}`;
    case 'several': {
      const spans = place.spans.slice(0, mostSpans).map(spanField).join(' or ');
      return `These words stand in the report ${place.spans.length} times: ${spans}`;
    }
    case 'near':
      return isHeadline
        ? `The report has “${place.words}”.`
        : `The report has “${place.words}”, ${spanField(place.span)}`;
    case 'none':
      return 'Nothing like these words stands in the report.';
  }
}

/** A headline has no span of its own: it begins where the report does. */
function headlinePlace({ span }: Extract<Place, { readonly kind: 'exact' }>): string {
  return `The headline stands at ${span[0]}: source.file.span begins there.`;
}

function spanField(span: Span): string {
  return `span: [${span.join(', ')}]`;
}
