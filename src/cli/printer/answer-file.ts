import type { APIContext, APIRoute } from 'astro';

/** What of a module that answers with a file is asked for. */
export interface FileModule {
  readonly GET?: APIRoute;
}

/**
 * Asks what makes a file for it, without the request, the cookies and the checks that Astro puts around each: half of a build’s
 * files are citations, and most of what they cost was that. It is told what its route gives it and nothing else.
 */
export async function answerFile({ GET }: FileModule, props: object): Promise<Response> {
  if (GET === undefined) throw new Error('Its module exports no GET.');
  return await GET(propsAlone(props));
}

function propsAlone(props: object): APIContext {
  return new Proxy({ props } as APIContext, {
    get: (context, name) => {
      if (name !== 'props')
        throw new Error(`A file is made of its props alone; this one asks for ${String(name)}.`);
      return context.props;
    },
  });
}
