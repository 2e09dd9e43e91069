import type { Stage } from './stage.ts';
import type { TableName } from './tables.ts';

/**
 * Every name that more than one stack, or a person at a console, must know. Stacks find each other's
 * resources by these names and not by CloudFormation exports: an export cannot change while it is
 * used, which would stop a restored table from being adopted, and exports do not cross regions.
 */
export const nameOf = (stage: Pick<Stage, 'name'>, what: string): string => `mrejesho-${stage.name}-${what}`;

/** Where a deployment puts the code of the functions, on a stage whose account was not bootstrapped. */
export const assetsBucketOf = (stage: Stage): string => nameOf(stage, 'assets');

/** The name of a table: the stack's own, or that of the restored one which took its place. */
export const tableNameOf = (stage: Stage, table: TableName): string =>
  stage.adoptedTables[table]?.name ?? nameOf(stage, table);

/** The tags that every resource of a stage has. */
export const tagsOf = (stage: Pick<Stage, 'name' | 'tags'>): Readonly<Record<string, string>> => ({
  'mrejesho-stage': stage.name,
  ...stage.tags,
});

export const topics = { ticketEvents: 'ticket-events', alarms: 'alarms', costs: 'costs' } as const;
/** A queue that a function puts work into. */
export const queueNames = {
  mergers: 'mergers',
  notices: 'notices',
  queues: 'queues',
  measures: 'measures',
  lake: 'lake',
} as const;
export const stageSecrets = {
  serverKeys: 'server-keys',
  registryKey: 'registry-key',
  origin: 'origin',
  smsAggregator: 'sms-aggregator',
  ussd: 'ussd-gateway',
  smsWebhook: 'sms-webhook',
  lakeKey: 'lake-key',
} as const;
export const stateMachines = {
  responseDeadline: 'response-deadline',
  exportChanges: 'export-changes',
} as const;

/** The bucket of checkpoints. Names of buckets are the whole world's, so the account is in it. */
export const auditLogBucketOf = (stage: Stage, account: string): string => nameOf(stage, `record-${account}`);

/** The role that removes marks of a deletion from it. */
export const recordHealerOf = (stage: Stage): string => nameOf(stage, 'record-healer');

/** The role by which copies are made, and the vaults in which they lie: of the stage's own account, and of the backup account. */
export const backupRoleOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'backup');
export const backupVaultOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'backups');

/** The trail of calls to AWS, and the buckets of the backup account: what it writes, and sealed keys. */
export const trailOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'trail');
export const trailBucketOf = (stage: Pick<Stage, 'name'>, account: string): string =>
  nameOf(stage, `trail-${account}`);
export const sealedKeysBucketOf = (stage: Pick<Stage, 'name'>, account: string): string =>
  nameOf(stage, `sealed-keys-${account}`);

/** The role that exports what changed in tables, and the buckets of the backup account: where it writes, and where that lies locked. */
export const changeExporterOf = (stage: Pick<Stage, 'name'>): string =>
  nameOf(stage, stateMachines.exportChanges);
export const landingBucketOf = (stage: Pick<Stage, 'name'>, account: string): string =>
  nameOf(stage, `landing-${account}`);
export const changesBucketOf = (stage: Pick<Stage, 'name'>, account: string): string =>
  nameOf(stage, `changes-${account}`);

/** The buckets of attachments: as they came, and cleaned. */
export const quarantineBucketOf = (stage: Stage, account: string): string =>
  nameOf(stage, `quarantine-${account}`);
export const attachmentsBucketOf = (stage: Stage, account: string): string =>
  nameOf(stage, `attachments-${account}`);

/** What brings rows into the lake, and what its questions are asked through. */
export const lakeStreamOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'lake');
export const lakeWorkgroupOf = (stage: Stage): string => nameOf(stage, 'questions');

/** Glue takes no hyphens. */
export const lakeDatabaseOf = (stage: Stage): string => `mrejesho_${stage.name}`;

/** The buckets of the lake: rows of events, and the answers to questions. */
export const lakeBucketOf = (stage: Stage, account: string): string => nameOf(stage, `lake-${account}`);
export const answersBucketOf = (stage: Stage, account: string): string => nameOf(stage, `answers-${account}`);

/** The bucket of the site's releases. */
export const siteBucketOf = (stage: Stage, account: string): string => nameOf(stage, `site-${account}`);

/** The user pool with the accounts of officers. */
export const officersPoolOf = (stage: Stage): string => nameOf(stage, 'officers');

/** The address that notices come from. */
export const emailSenderOf = (stage: Pick<Stage, 'emailDomain'>): string => `taarifa@${stage.emailDomain}`;

/** By what SES tells what becomes of e-mails. */
export const emailSetOf = (stage: Stage): string => nameOf(stage, 'emails');

/** What all paths of the API begin with: of the others, most are the site's. */
export const apiPaths = '/v1/';

/** CloudFront and its WAF can only be made there. */
export const edgeRegion = 'us-east-1';

/** How the edge shows the API that a request came through it, and from whom. */
export const edgeHeaders = { proof: 'X-Origin-Verify', viewer: 'CloudFront-Viewer-Address' } as const;

/** Where the figures lie that are counted in the logs. */
export const metricsNamespaceOf = (stage: Stage): string => `Mrejesho/${stage.name}`;
