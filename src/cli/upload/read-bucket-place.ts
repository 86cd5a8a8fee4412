import type { BucketAccess } from './bucket.ts';

/** A bucket and what the names of the site's files in it begin with: empty, or a path that ends with a slash. */
export interface BucketPlace {
  readonly bucket: string;
  readonly prefix: string;
}

/** Reads `s3://BUCKET/PATH/`. Throws with an example where it is something else. */
export function readBucketPlace(place: string): BucketPlace {
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(place) ?? [];
  if (bucket === undefined)
    throw new Error(
      `“${place}” is no bucket: write s3://BUCKET or s3://BUCKET/PATH/, as in s3://news-file/sub/.`,
    );
  const trimmed = path.replaceAll(/^\/+|\/+$/g, '');
  return { bucket, prefix: trimmed === '' ? '' : `${trimmed}/` };
}

interface AccessFlags {
  readonly endpoint?: string;
  readonly region?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whom to ask and with which keys: from the options, then from the variables that every tool for S3 reads. Throws where a key lacks. */
export function readBucketAccess(bucket: string, flags: AccessFlags, env: Environment): BucketAccess {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey)
    throw new Error('The keys of the bucket are not known: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  const region = flags.region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const sessionToken = env['AWS_SESSION_TOKEN'];
  return {
    endpoint: flags.endpoint ?? env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`,
    bucket,
    region,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
}
