import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { namingOperations } from '../aws/named-operations.ts';

/** Region, credentials and endpoint come from the SDK's standard environment. Gives up after 2 seconds, twice. */
export const secretsClient = (): SecretsManagerClient =>
  namingOperations(
    new SecretsManagerClient({
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
    }),
  );
