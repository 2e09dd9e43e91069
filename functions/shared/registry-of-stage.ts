import { dynamoRegistry, type RegistryOptions } from '../../adapters/dynamodb/registry/registry.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import { environment } from './environment.ts';

/**
 * The registry as a function's requests read it, remembered for as long as its stage says. Throws
 * `EnvironmentError` where the function was told of none.
 */
export function registryOfStage(client: RegistryOptions['client']): Registry {
  const { registryTable: table, registryRememberedSeconds: rememberedSeconds } = environment([
    'registryTable',
    'registryRememberedSeconds',
  ]);
  return dynamoRegistry({ client, table, rememberedSeconds });
}
