import { instantOf } from '../../domain/foundation/time/instant.ts';
import { bundleFunctions } from '../../lib/bundling/bundle-functions.ts';
import { aSigner, keySetOf } from '../../test/builders/tokens.ts';
import { readDeployed } from './deployed.ts';
import { makeIt, moveClocks } from './moved-clock.ts';
import { storeNation } from './nation.ts';
import { aCitizen, anOfficerAtWork, type KeptCookies, type Person } from './people.ts';
import { environmentOfFunction, Product, startCloudProcess } from './product.ts';

/** Tuesday, 24 November 2026, 10:00 in Dodoma: a working hour. */
export const productBegins = Date.parse('2026-11-24T07:00:00Z');

export interface StartedProduct {
  readonly product: Product;
  readonly citizen: (from: string, secret?: string, kept?: KeptCookies) => Person;
  readonly officer: (id: string) => Person;
  readonly endpoint: string;
  /** Names of the tables. */
  readonly tables: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/**
 * Starts the product in this process over what stands for AWS, with the nation stored. `dynamodb`: the address of a DynamoDB Local, whose
 * units are metered; absent: tables lie in memory.
 */
export async function startProduct(dynamodb?: string): Promise<StartedProduct> {
  const bundles = await bundleFunctions();
  const deployed = readDeployed();
  const signer = await aSigner();
  const cloud = await startCloudProcess({
    keys: JSON.stringify(await keySetOf(signer)),
    ...(dynamodb !== undefined && { dynamodb }),
  });
  moveClocks();
  makeIt(productBegins);
  const tables = await storeNation(cloud.endpoint, instantOf(productBegins - 3_600_000));
  cloud.process.send(tables.tickets);
  Object.assign(process.env, environmentOfFunction(deployed, cloud, tables));
  const product = new Product(deployed, cloud.endpoint, bundles);
  await product.happened();
  return {
    product,
    endpoint: cloud.endpoint,
    tables,
    citizen: (from, secret, kept) => aCitizen(product, from, secret, kept),
    officer: (id) => anOfficerAtWork(product, signer, id),
    stop: () => cloud.process.disconnect(),
  };
}
