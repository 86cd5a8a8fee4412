import { t } from '../../messages/say.ts';
import type { ServerFailure } from '../../search/index/index-loader.ts';
import type { SearchFailure } from '../../search/worker/search-messages.ts';

/** Why a question was not answered, in a sentence. */
export function describeFailure(failure: SearchFailure): string {
  switch (failure.trouble) {
    case 'start':
      return t`The search could not be started.`;
    case 'file':
      return t`The search index file “${failure.file}” could not be loaded.`;
    default:
      return SEARCH_ENGINES === 'static' ? '' : describeServer(failure);
  }
}

function describeServer({ trouble, host, value = 0 }: ServerFailure): string {
  switch (trouble) {
    case 'unreadable':
      return t`The search server at ${host} gave an answer that this page cannot read.`;
    case 'other records':
      return t`The search server at ${host} holds other records than this page was made from.`;
    case 'error':
      return t`The search server at ${host} answered with an error (${value}).`;
    case 'silence':
      return t`The search server at ${host} did not answer within ${value} seconds.`;
    case 'unreachable':
      return t`The search server at ${host} cannot be reached.`;
  }
}
