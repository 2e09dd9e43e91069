/**
 * What a deployed stage says of itself. `cdk deploy --outputs-file` writes one object per stack:
 *
 *   {
 *     "mrejesho-<stage>-data": {
 *       "TicketsTable", "IdentitiesTable", "RegistryTable", "OutboxTable",
 *       "ProjectionsTable", "MeasuresTable", "SessionsTable", "TicketEventsTopicArn", "ServerKeysSecret",
 *       "RegistryKeySecret"
 *     },
 *     "mrejesho-<stage>-workflow": { "ResponseDeadlineArn", "ClocksQueueUrl", "ClocksDeadLettersUrl" },
 *     "mrejesho-<stage>-projections": { "ProjectionsQueueUrl", "ProjectionsDeadLettersUrl" },
 *     "mrejesho-<stage>-queues": { "QueuesQueueUrl", "QueuesDeadLettersUrl", "MergersQueueUrl", "MergersDeadLettersUrl" },
 *     "mrejesho-<stage>-measures": { "MeasuresQueueUrl", "MeasuresDeadLettersUrl", "SurgesQueueUrl",
 *       "SurgesDeadLettersUrl" },
 *     "mrejesho-<stage>-lake": { "LakeBucket", "LakeDatabase", "LakeWorkgroup", "LakeQueueUrl", "LakeDeadLettersUrl" },
 *     "mrejesho-<stage>-notifications": { "NoticesQueueUrl", "NoticesDeadLettersUrl", "DeliveriesQueueUrl", "DeliveriesDeadLettersUrl" },
 *     "mrejesho-<stage>-identity": { "LoginIssuer", "LoginClientId", "LoginPage" },
 *     "mrejesho-<stage>-api": { "ApiUrl", "OriginSecret", "UssdSecret", "SmsWebhookSecret" },
 *     "mrejesho-<stage>-attachments": { "QuarantineBucket", "AttachmentsBucket", "AttachmentsQueueUrl",
 *       "AttachmentsDeadLettersUrl", "BusyAttachmentsQueueUrl", "BusyAttachmentsDeadLettersUrl", "FurtherAttachmentsQueueUrl", "FurtherAttachmentsDeadLettersUrl" },
 *     "mrejesho-<stage>-audit": { "AuditLogBucket", "RecordKeyArn" },
 *     "mrejesho-<stage>-recovery": { "BackupVault", "BackupRoleArn" },
 *     "mrejesho-<stage>-trail": { "Trail" },
 *     "mrejesho-<stage>-site": { "SiteBucket" },
 *     "mrejesho-<stage>-edge": { "EdgeUrl" }
 *   }
 *
 * Tables and secrets are given by name, `ApiUrl` without a slash at its end. `release` and `observability` say nothing. A stage without an edge
 * has no stack of that name, nor has one whose officers log in elsewhere an `identity`; one that believes no
 * edge has no `OriginSecret` and no `site`, and one without a backup account no `recovery` and no `trail`.
 */
export const outputs = {
  data: [
    'TicketsTable',
    'IdentitiesTable',
    'RegistryTable',
    'OutboxTable',
    'ProjectionsTable',
    'MeasuresTable',
    'SessionsTable',
    'TicketEventsTopicArn',
    'ServerKeysSecret',
    'RegistryKeySecret',
  ],
  workflow: ['ResponseDeadlineArn', 'ClocksQueueUrl', 'ClocksDeadLettersUrl'],
  projections: ['ProjectionsQueueUrl', 'ProjectionsDeadLettersUrl'],
  queues: ['QueuesQueueUrl', 'QueuesDeadLettersUrl', 'MergersQueueUrl', 'MergersDeadLettersUrl'],
  measures: ['MeasuresQueueUrl', 'MeasuresDeadLettersUrl', 'SurgesQueueUrl', 'SurgesDeadLettersUrl'],
  lake: ['LakeBucket', 'LakeDatabase', 'LakeWorkgroup', 'LakeQueueUrl', 'LakeDeadLettersUrl'],
  notifications: [
    'NoticesQueueUrl',
    'NoticesDeadLettersUrl',
    'DeliveriesQueueUrl',
    'DeliveriesDeadLettersUrl',
  ],
  identity: ['LoginIssuer', 'LoginClientId', 'LoginPage'],
  api: ['ApiUrl', 'OriginSecret', 'UssdSecret', 'SmsWebhookSecret'],
  attachments: [
    'QuarantineBucket',
    'AttachmentsBucket',
    'AttachmentsQueueUrl',
    'AttachmentsDeadLettersUrl',
    'BusyAttachmentsQueueUrl',
    'BusyAttachmentsDeadLettersUrl',
    'FurtherAttachmentsQueueUrl',
    'FurtherAttachmentsDeadLettersUrl',
  ],
  audit: ['RecordBucket', 'RecordKeyArn'],
  observability: [],
  release: [],
  recovery: ['BackupVault', 'BackupRoleArn'],
  trail: ['Trail'],
  site: ['SiteBucket'],
  edge: ['EdgeUrl'],
  costs: [],
} as const;

export type StackName = keyof typeof outputs;

/** An output of one stack: a wrong name does not compile. */
export type OutputOf<Stack extends StackName> = (typeof outputs)[Stack][number];

/** The stack's name in CloudFormation and in the outputs file. */
export const stackName = (stage: string, stack: StackName): string => `mrejesho-${stage}-${stack}`;
