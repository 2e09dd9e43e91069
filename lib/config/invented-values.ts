import { ConfigurationError, type ReadSetting, type SettingName } from './settings.ts';

/** Whether nobody can have this host name, so that what is under it is an example. Source: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
export const isReserved = (host: string): boolean => /(^|\.)(example|test|invalid)$/.test(host.toLowerCase());

/** The host that an address of e-mail is at, or the host itself. */
const hostOf = (value: string): string => value.slice(value.lastIndexOf('@') + 1);

/** Settings that name a host by which a stage, or who runs it, is reached. */
const hosts = ['publicDomain', 'originDomain', 'emailDomain', 'alarmEmail'] as const;

/** How the committed examples of other settings are known: accounts of the AWS documentation, and a permit and roles that say so. */
const examples: Partial<Record<SettingName, RegExp>> = {
  publicCertificate: /:111122223333:/,
  originCertificate: /:111122223333:/,
  personalDataPermit: /^EXAMPLE\b/i,
  backupAccount: /^(111122223333|444455556666|777788889999)$/,
  breakGlassRole: /^example-/i,
  operatorsRole: /^example-/i,
};

/**
 * Refuses a stage of which some settings are real and others are examples: what was forgotten of a live stage would be taken from its
 * file. One whose hosts are all examples is an example itself. Throws `ConfigurationError`.
 */
export function refuseInvented(setting: ReadSetting, stage: string): void {
  const given = hosts.flatMap((name) => {
    const value = setting(name);
    return value === undefined ? [] : [{ name, isExample: isReserved(hostOf(value)) }];
  });
  const real = given.filter(({ isExample }) => !isExample).map(({ name }) => name);
  if (real.length === 0) return;
  const invented: readonly SettingName[] = [
    ...given.filter(({ isExample }) => isExample).map(({ name }) => name),
    ...Object.entries(examples).flatMap(([name, example]) =>
      example.test(setting(name as SettingName) ?? '') ? [name as SettingName] : [],
    ),
  ];
  if (invented.length === 0) return;
  throw new ConfigurationError(
    [
      `The stage ${stage} has its own ${real.join(', ')}, and these are examples still:`,
      ...invented.map((name) => `  ${name}: ${setting(name) ?? ''}`),
      `Put its own in their place, in lib/config/stages/${stage}.json. See docs/deploying.md.`,
    ].join('\n'),
  );
}
