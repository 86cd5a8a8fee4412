/** Puts the built site into a bucket that speaks S3: `npm run upload -- s3://BUCKET/PATH/`. */
import { existsSync } from 'node:fs';
import { createCommand, telling } from './command/create-command.ts';
import { openBucket } from './upload/bucket.ts';
import { listUploads } from './upload/list-uploads.ts';
import { readBucketAccess, readBucketPlace } from './upload/read-bucket-place.ts';
import { planUpload, removeFiles, sendFiles, type UploadPlan } from './upload/upload-files.ts';

interface UploadFlags {
  readonly site: string;
  readonly endpoint?: string;
  readonly region?: string;
  readonly delete?: true;
  readonly dryRun?: true;
}

/** `npm run upload`. */
export const uploadCommand = createCommand(
  'upload',
  'Puts the built site into a bucket that speaks S3: what the bucket has already is not sent again, what pages need comes before them. The keys are read from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
)
  .argument('<place>', 'the bucket, with the path of the site in it where there is one: s3://BUCKET/PATH/')
  .option('--site <folder>', 'the folder of the built site', 'dist')
  .option('--endpoint <address>', 'the service where it is not Amazon’s; also AWS_ENDPOINT_URL')
  .option('--region <name>', 'also AWS_REGION; us-east-1 where neither is said')
  .option('--delete', 'remove what is under the path and no file of the site; without it, it is counted')
  .option('--dry-run', 'say what would be done, change nothing')
  .action(telling(upload));

async function upload(place: string, flags: UploadFlags): Promise<void> {
  const { site, delete: mayDelete = false, dryRun = false } = flags;
  if (!existsSync(site)) throw new Error(`There is no ${site}/ to send: run npm run build first.`);
  const { bucket: name, prefix } = readBucketPlace(place);
  const bucket = openBucket(readBucketAccess(name, flags, process.env));
  const plan = planUpload(listUploads(site, prefix), await bucket.list(prefix));
  if (!dryRun) {
    await sendFiles(bucket, plan.sent);
    if (mayDelete) await removeFiles(bucket, plan.surplus);
  }
  console.log(describePlan(plan, { mayDelete, dryRun }));
}

function describePlan(
  { sent, same, surplus }: UploadPlan,
  { mayDelete, dryRun }: { readonly mayDelete: boolean; readonly dryRun: boolean },
): string {
  const would = dryRun ? ' (nothing was changed: --dry-run)' : '';
  const rest =
    surplus.length === 0
      ? ''
      : mayDelete
        ? `, ${surplus.length} removed`
        : `; ${surplus.length} in the bucket are no files of this site: --delete removes them`;
  return `${sent.flat().length} sent, ${same} were there already${rest}${would}`;
}
