import type { ReadSetting, SettingName } from '../../lib/config/settings.ts';

type Values = Partial<Record<SettingName, string>>;

/** What whoever deploys to the public says. */
const forProd: Values = {
  stage: 'prod',
  personalDataPermit: 'PDPC/2026/0001',
  smsSenderId: 'MREJESHO',
  emailDomain: 'mrejesho.example',
  alarmEmail: 'operators@mrejesho.example',
  lambdaConcurrency: '1000',
  monthlyBudget: '2500',
  publicDomain: 'mrejesho.example',
  publicCertificate: 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-1111-1111-1111-111111111111',
  originDomain: 'origin.mrejesho.example',
  originCertificate: 'arn:aws:acm:af-south-1:111122223333:certificate/22222222-2222-2222-2222-222222222222',
  backupAccount: '777788889999',
  backupRegion: 'eu-central-1',
  breakGlassRole: 'example-break-glass',
  operatorsRole: 'example-operators',
  ussdPrefix: '9*2',
  ussdSources: '196.201.214.0/24, 2c0f:f248::/32',
};

const given =
  (values: Values): ReadSetting =>
  (name) =>
    values[name];

/** A deployment to prod, with other values or, where undefined, without some of them. */
export const givenForProd = (others: Partial<Record<SettingName, string | undefined>> = {}): ReadSetting => {
  const values = { ...forProd, ...others };
  return (name) => values[name];
};

export const givenFor = (stage: string, others: Values = {}): ReadSetting => given({ stage, ...others });
