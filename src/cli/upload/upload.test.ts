import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listUploads } from './list-uploads.ts';
import { readBucketAccess, readBucketPlace } from './read-bucket-place.ts';
import { planUpload, sendFiles } from './upload-files.ts';

function siteWith(...paths: readonly string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'upload-'));
  for (const path of paths) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), path);
  }
  return site;
}

describe('the files of a site', () => {
  const waves = listUploads(
    siteWith(
      'index.html',
      'offline-worker.js',
      'people/index.html',
      '_astro/a.css',
      'feeds/all.rss',
      'a.strange',
    ),
    'sub/',
  );
  const uploads = waves.flat();

  test('come in the order in which a reader may meet them', () => {
    expect(uploads.map(({ key }) => key)).toEqual([
      'sub/_astro/a.css',
      'sub/a.strange',
      'sub/feeds/all.rss',
      'sub/index.html',
      'sub/people/index.html',
      'sub/offline-worker.js',
    ]);
  });

  test('say what they are and how long they may be kept', () => {
    expect(uploads.map(({ headers }) => Object.values(headers))).toEqual([
      ['text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['application/octet-stream', 'no-cache'],
      ['application/rss+xml; charset=utf-8', 'no-cache'],
      ['text/html; charset=utf-8', 'no-cache'],
      ['text/html; charset=utf-8', 'no-cache'],
      ['text/javascript; charset=utf-8', 'no-cache'],
    ]);
  });

  test('that are there with the same bytes are not sent, and what is no file of the site is surplus', () => {
    const there = new Map([
      ...uploads.slice(1).map(({ key, md5 }) => [key, md5] as const),
      ['sub/_astro/a.css', 'other'] as const,
      ['sub/gone.html', 'any'] as const,
    ]);
    const plan = planUpload(waves, there);
    expect(plan.sent.flat().map(({ key }) => key)).toEqual(['sub/_astro/a.css']);
    expect([plan.same, plan.surplus]).toEqual([5, ['sub/gone.html']]);
  });

  test('reach the bucket before any page that needs them, however slow they are', async () => {
    const arrived: string[] = [];
    const put = async (key: string) => {
      await new Promise((done) => setTimeout(done, key.endsWith('.css') ? 20 : 0));
      arrived.push(key);
    };
    await sendFiles({ list: async () => new Map(), put, remove: async () => {} }, waves);
    expect(arrived.slice(-3)).toEqual(['sub/index.html', 'sub/people/index.html', 'sub/offline-worker.js']);
    expect(arrived.toSorted()).toEqual(uploads.map(({ key }) => key).toSorted());
  });
});

test.each([
  ['s3://news-file', { bucket: 'news-file', prefix: '' }],
  ['s3://news-file/', { bucket: 'news-file', prefix: '' }],
  ['s3://news.file/sub/file', { bucket: 'news.file', prefix: 'sub/file/' }],
])('%s is a bucket and a path', (place, read) => {
  expect(readBucketPlace(place)).toEqual(read);
});

test.each(['news-file', 's3://', 's3://News', 'https://news.example/'])('“%s” is no bucket', (place) => {
  expect(() => readBucketPlace(place)).toThrow('write s3://BUCKET');
});

test('keys come from the environment, and options win over it', () => {
  const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'eu-west-3' };
  const ours = { bucket: 'news', accessKeyId: 'a', secretAccessKey: 'b' };
  expect(readBucketAccess('news', {}, env)).toEqual({
    ...ours,
    region: 'eu-west-3',
    endpoint: 'https://s3.eu-west-3.amazonaws.com',
  });
  expect(readBucketAccess('news', { region: 'auto', endpoint: 'https://r2.example' }, env)).toEqual({
    ...ours,
    region: 'auto',
    endpoint: 'https://r2.example',
  });
  expect(() => readBucketAccess('news', {}, { ...env, AWS_SECRET_ACCESS_KEY: '' })).toThrow(
    'AWS_SECRET_ACCESS_KEY',
  );
});
