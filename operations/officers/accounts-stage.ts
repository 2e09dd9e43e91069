import { poolNamed } from '../../adapters/cognito/officer-accounts.ts';
import { officersPagesAt } from '../../contracts/http/login/login-return.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { emailSenderOf, nameOf, officersPoolOf, stageSecrets, tableNameOf } from '../../lib/config/names.ts';
import { isReserved } from '../../lib/config/invented-values.ts';
import { ConfigurationError } from '../../lib/config/settings.ts';
import type { Stage } from '../../lib/config/stage.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { joinLocalCloud } from '../command-line/local-cloud.ts';
import { joinStage } from '../command-line/named-stage.ts';
import type { AccountsRequest } from './accounts-arguments.ts';
import { deployedStage, type DeployedStage } from './deployed-stage.ts';

/** Where the accounts of a stage are made, and by what its officers are told. */
export interface StageOfAccounts {
  readonly tables: { readonly registry: string; readonly identities: string };
  /** The secret with its registry keys. */
  readonly registryKey: string;
  /** The user pool, by its id, and its issuer. */
  readonly pool: string;
  readonly issuer: string;
  /** The address that e-mails come from. */
  readonly emailSender: string;
  /** The only addresses that are reached; absent: all. */
  readonly onlyTo?: readonly string[];
  /** Where the pages of officers begin. */
  readonly address: Text;
}

/**
 * Where a deployed stage has its pages, and the address that its e-mails come from. What its stacks don't say is as it is
 * configured.
 */
export function reachedAt(
  stage: Pick<Stage, 'emailDomain' | 'webOrigins'>,
  deployed: DeployedStage,
): { readonly site: string | undefined; readonly emailSender: string } {
  const { site = stage.webOrigins[0], emailDomain = stage.emailDomain } = deployed;
  return { site, emailSender: emailSenderOf({ emailDomain }) };
}

/** Refuses to write to anybody from an example, or of pages at one. Throws `ConfigurationError`. */
export function refuseExamples({
  emailSender,
  address,
}: Pick<StageOfAccounts, 'emailSender' | 'address'>): void {
  const hosts = [emailSender.slice(emailSender.indexOf('@') + 1), new URL(address.sw).hostname];
  const example = hosts.find(isReserved);
  if (example !== undefined)
    throw new ConfigurationError(
      `${example} is an example: nobody is written to from there, or finds the pages. Deploy the stage with its own first.`,
    );
}

/** The stage as it is deployed, or the local cloud that a file describes. Throws `ConfigurationError`. */
export async function stageOfAccounts(where: AccountsRequest['where']): Promise<StageOfAccounts> {
  return 'stage' in where ? ofStage(where.stage) : ofLocalCloud(where.cloud);
}

function ofLocalCloud(file: string): StageOfAccounts {
  const { tables, registryKeySecret: registryKey, login, webUrl } = joinLocalCloud(file);
  const { issuer } = login;
  return {
    ...{ tables, registryKey, issuer, address: officersPagesAt(webUrl) },
    pool: issuer.slice(issuer.lastIndexOf('/') + 1),
    emailSender: emailSenderOf(stageFrom((setting) => (setting === 'stage' ? 'local' : undefined))),
  };
}

async function ofStage(name: string): Promise<StageOfAccounts> {
  const stage = joinStage(name);
  if (stage.login.kind === 'issuer')
    throw new ConfigurationError(
      `Officers of ${name} log in at ${stage.login.issuer}: make their accounts there, and link them by npm run officers:link.`,
    );
  const pool = await poolNamed(officersPoolOf(stage));
  if (pool === undefined)
    throw new ConfigurationError(`There is no user pool ${officersPoolOf(stage)} in ${stage.region}.`);
  const { site, emailSender } = reachedAt(stage, await deployedStage(stage));
  if (site === undefined) throw new ConfigurationError(`${name} has no site to log in at.`);
  return {
    tables: { registry: tableNameOf(stage, 'registry'), identities: tableNameOf(stage, 'identities') },
    registryKey: nameOf(stage, stageSecrets.registryKey),
    pool,
    issuer: `https://cognito-idp.${stage.region}.amazonaws.com/${pool}`,
    emailSender,
    ...(stage.noticeRecipients !== 'all' && { onlyTo: stage.noticeRecipients }),
    address: officersPagesAt(site),
  };
}
