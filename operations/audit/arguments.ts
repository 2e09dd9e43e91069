import { parseArgs } from 'node:util';
import { usualDescription } from '../command-line/local-cloud.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import { exitCodes, nothingVerified } from './ending.ts';

/** Where the audit log of tickets lies. */
export interface TicketAuditNames {
  readonly table: string;
  readonly bucket: string;
}

/** Where the whole audit log lies, that of the registry too. */
export interface AuditLogNames extends TicketAuditNames {
  readonly registryTable: string;
  /**
   * Table from which an export reads how officers are reached, to verify it against the chain; nothing of it is
   * exported.
   */
  readonly identitiesTable: string;
}

/** A stage on AWS by its names, or a local cloud by the file that describes it. */
export type Where<Names> = { readonly names: Names } | { readonly cloud: string };

export const exportUsage = `npm run audit:export -- --out FOLDER [--table TABLE_OF_TICKETS --bucket BUCKET_OF_THE_RECORD
                         --registry-table TABLE --identities-table TABLE] [--files BUCKET_OF_ATTACHMENTS] [--contacts]

Writes events, reads, checkpoints, batches and public keys as files, of attachments size, digest and salt, and of each
text what shows that it is the one which was written; of the registry the chain of its changes, and what each item gives
as it is now: no texts, no contacts, no names, no file of a citizen. With --files each attachment is looked at too, so that the verification
finds one that is missing or was exchanged. With --contacts the vault is read: what each contact of a citizen gives under its salt is written,
and nothing of it, so that the verification finds a phone that was exchanged.
Without names it means the running local cloud, or the one that --cloud FILE describes.`;

export const proveUsage = `npm run audit:prove -- --number NUMBER --out FILE [--table TABLE_OF_TICKETS --bucket BUCKET_OF_THE_RECORD]

Writes a proof of when a ticket was submitted, and with which content: npm run audit:verify -- FILE checks it.
Without names it means the running local cloud, or the one that --cloud FILE describes.`;

export const healUsage = `npm run audit:heal -- [--bucket BUCKET_OF_THE_RECORD] [--apply]

Names what marks of a deletion hide in the bucket of the record, and what was written over. With --apply it removes these marks, and
nothing else: no version of an object. Say the bucket that \`aws cloudformation describe-stacks\` gives as RecordBucket, with the
credentials of the role mrejesho-STAGE-record-healer, which alone may do it, in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN:
no code of a second factor is asked for here. docs/runbooks/record-hidden.md says how aws sts assume-role gives them.
Without a bucket it means the running local cloud, or the one that --cloud FILE describes.`;

export const keyUsage = `npm run --silent audit:key [-- --key KEY_OF_THE_RECORD]

Prints the fingerprint of the public key that signs checkpoints, asked of KMS and not taken from the record: it is
what is published. Without the ARN of a key it means the running local cloud, or the one that --cloud FILE describes.`;

export const verifyUsage = `npm run audit:verify -- FOLDER --key=KEY … [--files FOLDER_OF_ATTACHMENTS]
npm run audit:verify -- PROOF --key=KEY … [--content FILE]

Checks an export, or the proof of a receipt, without any network. KEY is the fingerprint of a key that signs checkpoints,
or a file that holds the key (PEM): take it from where it is published, never from what is verified. Without one nothing
is vouched for, for whoever forged the record could have forged the key in it. --files is a copy of the
bucket of attachments: each is then compared to the byte. --content is a JSON file with what
was sent: subject, description, and where there were some remedySought, landmark and officerName.

It says how much is covered, how much is not yet, and what could not be checked and why, and ends with
  ${exitCodes.sound}  all is covered by checkpoints of the given keys, and as it was
  ${exitCodes.tampered}  something is not as it was: each such thing is named
  ${exitCodes.unvouched}  nothing vouches for it: no key was given, or checkpoints are missing
  ${exitCodes.incomplete}  as it was as far as it is covered: some is not yet anchored, or could not be checked
  ${nothingVerified}  nothing was verified: the line is wrong, or a file cannot be read`;

const text = { type: 'string' } as const;
const places = {
  table: text,
  bucket: text,
  cloud: { type: 'string', default: usualDescription },
} as const;

const registryPlaces = { 'registry-table': text, 'identities-table': text } as const;

interface RegistryPlaces {
  readonly 'registry-table'?: string | undefined;
  readonly 'identities-table'?: string | undefined;
}

interface Places {
  readonly table?: string | undefined;
  readonly bucket?: string | undefined;
  readonly cloud: string;
}

function whereOf({ table, bucket, cloud }: Places): Where<TicketAuditNames> {
  if (table !== undefined && bucket !== undefined) return { names: { table, bucket } };
  if (table === undefined && bucket === undefined) return { cloud };
  throw new UsageError('--table and --bucket go together.');
}

/** Requires the registry's tables too, without which its chain would be left out unseen. */
function wholeWhereOf(given: Places & RegistryPlaces): Where<AuditLogNames> {
  const where = whereOf(given);
  const [registryTable, identitiesTable] = [given['registry-table'], given['identities-table']];
  if ('names' in where && registryTable !== undefined && identitiesTable !== undefined)
    return { names: { ...where.names, registryTable, identitiesTable } };
  if ('cloud' in where && registryTable === undefined && identitiesTable === undefined) return where;
  throw new UsageError('--table, --bucket, --registry-table and --identities-table go together.');
}

function demanded(value: string | undefined, flag: string): string {
  if (value === undefined || value === '') throw new UsageError(`Say ${flag}.`);
  return value;
}

/** Throws `UsageError`. */
export function exportRequest(given: readonly string[]): {
  readonly out: string;
  readonly where: Where<AuditLogNames>;
  /** The bucket of attachments, where they are to be looked at. */
  readonly files?: string;
  /** The vault of citizens' contacts is looked at. */
  readonly contacts: boolean;
} {
  const contactsToo = { type: 'boolean', default: false } as const;
  const options = { ...places, ...registryPlaces, out: text, files: text, contacts: contactsToo } as const;
  const { out, files, contacts, ...where } = readArguments(
    () => parseArgs({ args: [...given], options, strict: true }).values,
  );
  return {
    out: demanded(out, '--out'),
    where: wholeWhereOf(where),
    contacts,
    ...(files !== undefined && { files: demanded(files, '--files') }),
  };
}

/** Throws `UsageError`. */
export function proveRequest(given: readonly string[]): {
  readonly number: string;
  readonly out: string;
  readonly where: Where<TicketAuditNames>;
} {
  const options = { ...places, out: text, number: text } as const;
  const {
    out,
    number = '',
    ...where
  } = readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);
  if (!/^\d{12}$/.test(number)) throw new UsageError('Say --number: that of a ticket has 12 digits.');
  return { number, out: demanded(out, '--out'), where: whereOf(where) };
}

/** Throws `UsageError`. */
export function healRequest(given: readonly string[]): {
  readonly where: { readonly bucket: string } | { readonly cloud: string };
  readonly apply: boolean;
} {
  const options = {
    bucket: text,
    cloud: places.cloud,
    apply: { type: 'boolean', default: false },
  } as const;
  const { bucket, cloud, apply } = readArguments(
    () => parseArgs({ args: [...given], options, strict: true }).values,
  );
  return { where: bucket === undefined ? { cloud } : { bucket: demanded(bucket, '--bucket') }, apply };
}

/** Throws `UsageError`. */
export function keyRequest(given: readonly string[]): { readonly key: string } | { readonly cloud: string } {
  const options = { key: text, cloud: places.cloud } as const;
  const { key, cloud } = readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);
  return key === undefined ? { cloud } : { key: demanded(key, '--key') };
}

export interface VerifyRequest {
  readonly path: string;
  /** The published keys: fingerprints, or files that hold one. */
  readonly keys: readonly string[];
  readonly content?: string;
  /** A copy of the bucket of attachments. */
  readonly files?: string;
}

/** Throws `UsageError`. */
export function verifyRequest(given: readonly string[]): VerifyRequest {
  const options = { key: { type: 'string', multiple: true }, content: text, files: text } as const;
  const { values, positionals } = readArguments(() =>
    parseArgs({ args: [...given], options, strict: true, allowPositionals: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Say one folder, or one proof.');
  const { key: keys = [], content, files } = values;
  return {
    path,
    keys,
    ...(content !== undefined && { content }),
    ...(files !== undefined && { files }),
  };
}
