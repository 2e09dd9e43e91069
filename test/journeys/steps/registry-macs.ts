import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { ItemMacs } from '../../../adapters/dynamodb/registry/authentic-items.ts';
import { secretRegistryKeys } from '../../../adapters/secrets-manager/registry-keys.ts';
import { neutralOffice } from '../../../words/neutral-office.ts';
import { owner } from './aws.ts';
import { cloud } from './under-test.ts';

/** With what the registry of the cloud under test is authenticated. */
export const authentic = {
  macs: {
    keys: secretRegistryKeys({ client: new SecretsManagerClient(owner), secret: cloud.registryKeySecret }),
    alarm: () => undefined,
  } satisfies ItemMacs,
  neutral: neutralOffice,
};
