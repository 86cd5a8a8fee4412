import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';

/** Where a bucket is and who asks. */
export interface BucketAccess {
  /** The address of the service without the bucket: https://s3.eu-central-1.amazonaws.com */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A bucket that speaks S3, as far as a site needs it. Every method throws with the service's own words where it refuses. */
export interface Bucket {
  /** The ETag without its marks of each file whose name begins with the prefix. */
  readonly list: (prefix: string) => Promise<ReadonlyMap<string, string>>;
  readonly put: (
    key: string,
    bytes: Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

interface ListedPage {
  readonly ListBucketResult: {
    readonly Contents?: readonly { readonly Key: string; readonly ETag: string }[];
    readonly NextContinuationToken?: string;
  };
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Contents' });

/** Opens a bucket by path-style addresses, which every service of this kind answers. Requests are tried again as its client does. */
export function openBucket({ endpoint, bucket, ...credentials }: BucketAccess): Bucket {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 4 });
  const home = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  const ask = async (address: string, init?: RequestInit): Promise<Response> => {
    const response = await client.fetch(address, init);
    if (!response.ok) throw new Error(await refusalOf(response, bucket));
    return response;
  };
  const addressOf = (key: string) => `${home}/${key.split('/').map(encodeURIComponent).join('/')}`;
  return {
    list: (prefix) => listAll(async (query) => (await ask(`${home}?${query}`)).text(), prefix),
    put: async (key, body, headers) => {
      await ask(addressOf(key), { method: 'PUT', body, headers });
    },
    remove: async (key) => {
      await ask(addressOf(key), { method: 'DELETE' });
    },
  };
}

/** A listing comes in pages of at most a thousand names. */
async function listAll(
  ask: (query: string) => Promise<string>,
  prefix: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let token: string | undefined = ''; token !== undefined; ) {
    const query = new URLSearchParams({ 'list-type': '2', prefix });
    if (token !== '') query.set('continuation-token', token);
    const { ListBucketResult: page } = parser.parse(await ask(query.toString())) as ListedPage;
    for (const { Key, ETag } of page.Contents ?? []) found.set(Key, ETag.replaceAll(/&quot;|"/g, ''));
    token = page.NextContinuationToken;
  }
  return found;
}

async function refusalOf(response: Response, bucket: string): Promise<string> {
  const { Error: said } = parser.parse(await response.text()) as {
    readonly Error?: { readonly Code?: string; readonly Message?: string };
  };
  const why = [said?.Code, said?.Message].filter((each) => each !== undefined).join(': ');
  return `The bucket “${bucket}” refused (${response.status}${why === '' ? '' : ` ${why}`}). See that its name, the region, the endpoint and the keys belong together, and that the keys may list, write and delete there.`;
}
