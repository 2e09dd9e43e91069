import type { UssdConventionName } from '../../contracts/ussd/convention-names.ts';
import type { SmsFormName } from '../../contracts/sms/form-names.ts';
import type { TableName } from './tables.ts';

export const stageNames = ['local', 'dev', 'prod'] as const;
export type StageName = (typeof stageNames)[number];

/**
 * What stands before the API. Behind an edge the API believes nobody else, and takes the caller's
 * address from it: CloudFront, or on the local cloud a loopback proxy that plays it.
 */
export type StageEdge =
  | { readonly kind: 'none' }
  | { readonly kind: 'loopback' }
  | {
      readonly kind: 'cloudfront';
      readonly publicDomain: string;
      readonly publicCertificate: string;
      readonly originDomain: string;
      readonly originCertificate: string;
      /** The version of the origin secret that the edge shows; without it, the current one at deployment. */
      readonly originSecretVersion?: string;
    };

export type CloudFrontEdge = Extract<StageEdge, { kind: 'cloudfront' }>;

/**
 * Who officers log in with: a user pool of the stage's own, or an OIDC issuer that exists elsewhere. Either
 * says only who somebody is; what they may is in the registry.
 */
export type StageLogin =
  | {
      readonly kind: 'pool';
      /** First part of the login page's host name. */
      readonly pagePrefix: string;
      /** Whether a password alone is enough. */
      readonly secondFactor: 'optional' | 'required';
      /** Watches for stolen passwords, at a price for each officer and month. */
      readonly threatProtection: boolean;
      /** Where the pool's keys are served, when that is not at its issuer. */
      readonly keysUnder?: string;
      /** Where the login page is, without a slash at its end, when that is not the pool's own. */
      readonly pageAt?: string;
    }
  | {
      readonly kind: 'issuer';
      readonly issuer: string;
      readonly clientId: string;
      readonly keysUrl: string;
      readonly authorizationUrl: string;
      readonly tokenUrl: string;
      /** Where tokens are revoked, and its own sessions ended; what it has not is absent. */
      readonly revocationUrl?: string;
      readonly endSessionUrl?: string;
      /** Scopes beside ours that it wants before it gives refresh tokens. */
      readonly scopes: readonly string[];
    };

/** By whom SMS go out. */
export const smsThroughs = ['sns', 'africas-talking'] as const;
export type SmsThrough = (typeof smsThroughs)[number];

/** What the stage's account may cost. */
export interface StageBudget {
  readonly dollarsOfMonth: number;
  /** The monitor of services that the account has already: there can be one. Absent: it has none. */
  readonly costMonitor?: string;
}

/** Whose addresses are shared by how many, as far as whoever deploys knows. */
export interface StageOrigins {
  /** Two letters of ISO 3166-1. */
  readonly homeCountry: string;
  /** Networks (CIDR) of carriers and ministries. None: anywhere at home an address may be shared by hundreds. */
  readonly sharedNetworks: readonly string[];
}

/** The gateway through which phones dial. Who does not know the secret is refused, so that one that is not there harms nobody. */
export interface UssdStage {
  readonly convention: UssdConventionName;
  /** The choices in the shared menu that lead here, as the gateway puts them before what is typed: `9*2`. */
  readonly prefix?: string | undefined;
  /** A page may play phones of invented numbers, without the gateway's secret. Never in prod. */
  readonly demonstration: boolean;
  /** The networks that it calls from (CIDR): none others get to its routes, and these are not slowed. None: from anywhere, slowed like everybody. */
  readonly sources: readonly string[];
}

/** A restored table that takes the place of the stack's own; see docs/deploying.md. */
export interface AdoptedTable {
  readonly name: string;
  /** Stream of the tickets' table, the only one that has one. */
  readonly streamArn?: string;
}

/** Where copies of what a stage cannot lose lie out of its reach, and who may do what nobody else may. */
export interface StageRecovery {
  /** The stage's own account, whose copies and trail the other one takes. */
  readonly ownAccount: string;
  readonly backupAccount: string;
  readonly backupRegion: string;
  /** Name of the role that is opened when nothing else helps, with its path; a `*` for what Identity Center makes up. */
  readonly breakGlassRole: string;
  /** Name of the role with which operators import the registry and make accounts, of the same form. */
  readonly operatorsRole: string;
}

/** The stage configuration, feature flags among it: everything that differs between stages. */
export interface Stage {
  readonly name: StageName;
  readonly region: string;
  /** The account was prepared by `cdk bootstrap`. The local cloud has only a bucket: it need not wait for more. */
  readonly bootstrapped: boolean;
  /** Tables, keys and logs outlive their stack. */
  readonly keepsData: boolean;
  /** Stacks, tables and accounts refuse to be deleted: in prod from the second deployment on, for a first one must be able to fail. */
  readonly refusesDeletion: boolean;
  /** Topics and queues refuse what comes without TLS. The local cloud is spoken to on loopback, without. */
  readonly tlsOnly: boolean;
  /**
   * A new version gets a part of the calls first. The local cloud knows aliases and versions of functions, and neither CodeDeploy
   * nor those of state machines in its CloudFormation: there a new version gets all calls.
   */
  readonly gradualReleases: boolean;
  /** Functions are handed events in batches that wait for seconds to be filled. On the local cloud whoever tries something waits for each. */
  readonly gathersEvents: boolean;
  readonly logRetentionDays: number;
  /** Web pages from these origins may call the API. */
  readonly webOrigins: readonly string[];
  /** Where citizens follow tickets up on the web, without scheme. Absent: texts name no such place. */
  readonly webAddress?: string;
  /** To which page of another site "leave quickly" leads: one that many people have open. */
  readonly leaveTo: string;
  /** What citizens dial. Absent: texts name no such place. */
  readonly ussdCode?: string;
  /** What all routes of the API take together before any function runs, each a share of its own (lib/config/throttles.ts). */
  readonly throttling: { readonly requestsPerSecond: number; readonly burst: number };
  /** Where people are, for what an address may ask: many of home share one with hundreds of others. */
  readonly origins: StageOrigins;
  /** The networks (CIDR) that providers of SMS call from: none others get there. None: from anywhere. */
  readonly smsSources: readonly string[];
  /** How many executions of Lambda at once the stage may count on. Absent: nobody knows, and nothing is reserved. */
  readonly lambdaConcurrency?: number;
  readonly sweepEveryMinutes: number;
  readonly loseTouchEveryMinutes: number;
  /** How many messages each provider is given in a second, by all functions together. */
  readonly messagesPerSecond: Readonly<Record<'sms' | 'email', number>>;
  /** So many new tickets a second tables take at once, before they ever came. Absent: what they grew to by themselves. */
  readonly launchTicketsPerSecond?: number;
  /** So many SMS go in a day at most, unless an operator says otherwise: several times what is usual. */
  readonly smsPerDay: number;
  /** What happens is under a signed checkpoint after so many minutes. */
  readonly writeCheckpointEveryMinutes: number;
  /**
   * So long nobody can remove a checkpoint, not even the account's owner. The local cloud's CloudFormation
   * makes no such bucket.
   */
  readonly recordLockDays?: number;
  /**
   * So long functions remember what they read of the registry, and a change may take to be seen. What follows
   * from a change waits for longer (domain/administration/jobs.ts).
   */
  readonly registryRememberedSeconds: number;
  /** Functions name buckets in the path: of the local cloud, their host names do not resolve. */
  readonly bucketInPath: boolean;
  /** Questions to the lake and to the logs are saved where people find them in a console. The local cloud's CloudFormation knows no saved ones. */
  readonly savesQuestions: boolean;
  /** Alarms of one cause are told as one. The local cloud's CloudFormation knows no composite alarms: `npm run status` computes them. */
  readonly composesAlarms: boolean;
  /** How long past its wake time a ticket's clock counts as dead. Above the time a healthy one takes. */
  readonly sweepGraceSeconds: number;
  /**
   * How long batches leave alone what was just counted. Longer than its keeper lives (30 seconds), and than the registry is remembered.
   */
  readonly rollUpSettlingSeconds: number;
  /** Outside prod only these phones and addresses are reached. */
  readonly noticeRecipients: 'all' | readonly string[];
  /** Who takes SMS: SNS, or an aggregator in the region, at a tenth of its price. */
  readonly smsThrough: SmsThrough;
  /** In which form its provider tells of SMS. */
  readonly smsForm: SmsFormName;
  /** SMS go to phones whose numbers begin with one of these: what a number abroad costs, nobody knows before. */
  readonly smsPrefixes: readonly string[];
  readonly smsSenderId: string;
  readonly emailDomain: string;
  /** Permissions to send name the domain. The local cloud knows no identity there, only all. */
  readonly emailByIdentity: boolean;
  readonly edge: StageEdge;
  readonly login: StageLogin;
  readonly ussd: UssdStage;
  readonly alarmEmail?: string;
  /** Absent: nobody is told what it costs. */
  readonly budget?: StageBudget;
  /** Absent: nothing is copied to another account, no trail is written, and the account's IAM alone guards the vault's key. */
  readonly recovery?: StageRecovery;
  readonly adoptedTables: Readonly<Partial<Record<TableName, AdoptedTable>>>;
  /** What the stage's resources are tagged with, beside its name. */
  readonly tags: Readonly<Record<string, string>>;
}
