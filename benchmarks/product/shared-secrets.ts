import { stageSecrets } from '../../lib/config/names.ts';
import { originSecretValue } from '../../test/builders/http-request.ts';

const ring = { current: '2', 1: '1'.repeat(64), 2: '2'.repeat(64) };

/** The registry's keys, of one that was sealed. */
export const registryKeyText = JSON.stringify({ ...ring, sealed: 'yes' });

/** What the secrets of the measured stage hold, by what their names end with. Nothing real. */
export const sharedSecrets: Readonly<Record<string, string>> = {
  [stageSecrets.serverKeys]: JSON.stringify(ring),
  [stageSecrets.registryKey]: registryKeyText,
  [stageSecrets.origin]: originSecretValue,
  [stageSecrets.lakeKey]: 'z'.repeat(64),
  [stageSecrets.smsWebhook]: 's'.repeat(64),
  [stageSecrets.ussd]: 'u'.repeat(64),
};
