import * as z from 'zod';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { gatewayHeader, ussdStepRoute } from '../../contracts/ussd/routes.ts';
import { outputOf, type Deployed } from '../deployed/deployed.ts';
import { demoLogins } from '../login/demo-logins.ts';
import { loginReturnPaths } from '../../contracts/http/login/login-return.ts';
import { byCurl } from '../login/login-page.ts';
import { secretsOf } from '../ministack/read-secret.ts';
import { loginAddressAt, webAddressAt } from '../system/ports.ts';
import type { Settings } from '../supervision/settings.ts';

/** What cloud.json tells programs of a running cloud. */
export const CloudDescription = z.strictObject({
  /** Where citizens' requests go, without a slash at its end. */
  apiUrl: z.string(),
  /** Where the site is, without a slash at its end. */
  webUrl: z.string(),
  /** Where the AWS services answer; credentials are `test` and `test`. */
  endpoint: z.string(),
  region: z.string(),
  tables: z.strictObject({
    tickets: z.string(),
    identities: z.string(),
    registry: z.string(),
    outbox: z.string(),
    projections: z.string(),
    measures: z.string(),
    sessions: z.string(),
  }),
  /** Names the secret with the keys that authenticate registry items. */
  registryKeySecret: z.string(),
  /** Names the secret with the server keys: npm run smoke reads it. */
  serverKeysSecret: z.string(),
  /** Holds the signed checkpoints of the audit log. */
  recordBucket: z.string(),
  /** The key that signs them. */
  recordKeyArn: z.string(),
  attachmentsBucket: z.string(),
  /** Where questions are asked that nobody counted beforehand: npm run measures:ask does it. */
  lake: z.strictObject({ bucket: z.string(), workgroup: z.string(), database: z.string() }),
  stateMachineArn: z.string(),
  topicArn: z.string(),
  /** Where a gateway of USSD asks, and the headers by which it proves itself. */
  ussd: z.strictObject({ url: z.string(), headers: z.record(z.string(), z.string()) }),
  /** The secret under which an SMS that comes in is signed: npm run sms does it. */
  sms: z.strictObject({ secretName: z.string() }),
  queues: z.strictObject({
    clocks: z.string(),
    clocksDeadLetters: z.string(),
    projections: z.string(),
    projectionsDeadLetters: z.string(),
    queues: z.string(),
    queuesDeadLetters: z.string(),
    measures: z.string(),
    measuresDeadLetters: z.string(),
    lake: z.string(),
    lakeDeadLetters: z.string(),
    surges: z.string(),
    surgesDeadLetters: z.string(),
    notices: z.string(),
    noticesDeadLetters: z.string(),
    deliveries: z.string(),
    deliveriesDeadLetters: z.string(),
  }),
  /** Whether deadlines run in seconds, by the demonstration policy. */
  fastClock: z.boolean(),
  permissionsEnforced: z.boolean(),
  /** The file that every SMS and e-mail is appended to. */
  outbox: z.string(),
  /** Where officers log in, by authorization code with PKCE. */
  login: z.strictObject({
    issuer: z.string(),
    clientId: z.string(),
    scope: z.string(),
    authorizationEndpoint: z.string(),
    tokenEndpoint: z.string(),
    redirectUri: z.string(),
    /** Where the pool itself logs in by password, for programs. */
    poolUrl: z.string(),
    /** Lines for the shell that print an access token of the first of `demoLogins`. */
    byCurl: z.string(),
  }),
  /** Officers who can log in. */
  demoLogins: z.array(z.strictObject({ login: z.string(), password: z.string(), officer: z.string() })),
});
export type CloudDescription = z.infer<typeof CloudDescription>;

/** Describes a cloud from what is deployed in it and how it runs. */
export async function describe(
  deployed: Deployed,
  settings: Settings,
  outbox: string,
): Promise<CloudDescription> {
  const readSecret = secretsOf(settings.ports.aws, settings.region);
  const webUrl = `http://${webAddressAt(settings.ports)}`;
  const apiUrl = webUrl; // one origin: pages need no permission to ask
  const page = {
    origin: `http://localhost:${settings.ports.aws}`,
    clientId: outputOf(deployed, 'identity', 'LoginClientId'),
    returnTo: `${webUrl}${loginReturnPaths.sw}`,
  };
  const loginUrl = loginAddressAt(settings.ports);
  return {
    apiUrl,
    webUrl,
    endpoint: `http://localhost:${settings.ports.aws}`,
    region: settings.region,
    tables: {
      tickets: outputOf(deployed, 'data', 'TicketsTable'),
      identities: outputOf(deployed, 'data', 'IdentitiesTable'),
      registry: outputOf(deployed, 'data', 'RegistryTable'),
      outbox: outputOf(deployed, 'data', 'OutboxTable'),
      projections: outputOf(deployed, 'data', 'ProjectionsTable'),
      measures: outputOf(deployed, 'data', 'MeasuresTable'),
      sessions: outputOf(deployed, 'data', 'SessionsTable'),
    },
    registryKeySecret: outputOf(deployed, 'data', 'RegistryKeySecret'),
    serverKeysSecret: outputOf(deployed, 'data', 'ServerKeysSecret'),
    recordBucket: outputOf(deployed, 'audit', 'RecordBucket'),
    recordKeyArn: outputOf(deployed, 'audit', 'RecordKeyArn'),
    attachmentsBucket: outputOf(deployed, 'attachments', 'AttachmentsBucket'),
    lake: {
      bucket: outputOf(deployed, 'lake', 'LakeBucket'),
      workgroup: outputOf(deployed, 'lake', 'LakeWorkgroup'),
      database: outputOf(deployed, 'lake', 'LakeDatabase'),
    },
    stateMachineArn: outputOf(deployed, 'workflow', 'ResponseDeadlineArn'),
    topicArn: outputOf(deployed, 'data', 'TicketEventsTopicArn'),
    ussd: {
      url: `${apiUrl}${ussdStepRoute.path}`,
      headers: { [gatewayHeader]: await readSecret(outputOf(deployed, 'api', 'UssdSecret')) },
    },
    sms: { secretName: outputOf(deployed, 'api', 'SmsWebhookSecret') },
    queues: {
      clocks: outputOf(deployed, 'workflow', 'ClocksQueueUrl'),
      clocksDeadLetters: outputOf(deployed, 'workflow', 'ClocksDeadLettersUrl'),
      projections: outputOf(deployed, 'projections', 'ProjectionsQueueUrl'),
      projectionsDeadLetters: outputOf(deployed, 'projections', 'ProjectionsDeadLettersUrl'),
      queues: outputOf(deployed, 'queues', 'QueuesQueueUrl'),
      queuesDeadLetters: outputOf(deployed, 'queues', 'QueuesDeadLettersUrl'),
      measures: outputOf(deployed, 'measures', 'MeasuresQueueUrl'),
      measuresDeadLetters: outputOf(deployed, 'measures', 'MeasuresDeadLettersUrl'),
      lake: outputOf(deployed, 'lake', 'LakeQueueUrl'),
      lakeDeadLetters: outputOf(deployed, 'lake', 'LakeDeadLettersUrl'),
      surges: outputOf(deployed, 'measures', 'SurgesQueueUrl'),
      surgesDeadLetters: outputOf(deployed, 'measures', 'SurgesDeadLettersUrl'),
      notices: outputOf(deployed, 'notifications', 'NoticesQueueUrl'),
      noticesDeadLetters: outputOf(deployed, 'notifications', 'NoticesDeadLettersUrl'),
      deliveries: outputOf(deployed, 'notifications', 'DeliveriesQueueUrl'),
      deliveriesDeadLetters: outputOf(deployed, 'notifications', 'DeliveriesDeadLettersUrl'),
    },
    fastClock: deployed.fastClock,
    permissionsEnforced: settings.enforcePermissions,
    outbox,
    login: {
      issuer: outputOf(deployed, 'identity', 'LoginIssuer'),
      clientId: page.clientId,
      scope: officerScopeText,
      authorizationEndpoint: `${loginUrl}/oauth2/authorize`,
      tokenEndpoint: `${loginUrl}/oauth2/token`,
      redirectUri: page.returnTo,
      poolUrl: page.origin,
      byCurl: byCurl(page, demoLogins[0]),
    },
    demoLogins: [...demoLogins],
  };
}
