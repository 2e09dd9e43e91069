import {
  GetSecretValueCommand,
  InternalServiceError,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secretsClient } from '../../../adapters/secrets-manager/client.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { serverKeysOf, UnreadableKeys } from '../../../adapters/secrets-manager/hmac-keys.ts';
import { sharedSecret } from '../../../adapters/secrets-manager/shared-secret.ts';
import { secretServerKeys } from '../../../adapters/secrets-manager/server-keys.ts';

const secrets = mockClient(SecretsManagerClient);
afterAll(() => secrets.restore());
const ring = JSON.stringify({ current: '2', 1: 'a'.repeat(64), 2: 'b'.repeat(64) });
const down = new InternalServiceError({ message: 'down', $metadata: {} });

beforeEach(() => secrets.reset());

const aClock = () => {
  let milliseconds = 1_000_000;
  return { now: () => milliseconds, later: (seconds: number) => (milliseconds += seconds * 1000) };
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('server keys', () => {
  const keys = serverKeysOf(ring);

  it('give the same for the same, and another value for another key, purpose or part', () => {
    const values = [
      keys.mac('2', 'ticket-number', 'seed', '0'),
      keys.mac('1', 'ticket-number', 'seed', '0'),
      keys.mac('2', 'receipt-secret', 'seed', '0'),
      keys.mac('2', 'ticket-number', 'seed', '1'),
    ].map(hex);

    expect(new Set(values).size).toBe(4);
    expect(hex(keys.mac('2', 'ticket-number', 'seed', '0'))).toBe(values[0]);
  });

  it('do not confuse parts that are cut at different places', () => {
    const cuts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['a', 'b', 'c'], ['ab","c']];

    expect(new Set(cuts.map((parts) => hex(keys.mac('1', 'request-body', ...parts)))).size).toBe(cuts.length);
  });

  it.each(['3', 'current', '__proto__'])('know no version %s', (version) => {
    expect(() => keys.mac(version, 'ticket-number')).toThrow(UnreadableKeys);
  });

  it.each([
    ['no JSON', 'secret!'],
    ['without a current key', '{"1":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}'],
    ['with a current key that is not there', '{"current":"1"}'],
    ['with a key that could be guessed', '{"current":"1","1":"short"}'],
  ])('are refused when their secret is %s, and the message tells nothing of it', (_, secret) => {
    expect(() => serverKeysOf(secret)).toThrow(UnreadableKeys);
    expect(() => serverKeysOf(secret)).not.toThrow(/aaaa|short|secret!/);
  });

  it('are fetched once in five minutes', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: ring });
    const { now, later } = aClock();
    const keysNow = secretServerKeys({ client: secretsClient(), secret: 'keys', now });

    await Promise.all([keysNow(), keysNow()]);
    later(299);
    await keysNow();
    expect(secrets.calls()).toHaveLength(1);

    later(1);
    expect((await keysNow()).current).toBe('2');
    expect(secrets.calls()).toHaveLength(2);
  });

  it('go on while newer ones can not be had', async () => {
    secrets.on(GetSecretValueCommand).resolvesOnce({ SecretString: ring }).rejects(down);
    const { now, later } = aClock();
    const keysNow = secretServerKeys({ client: secretsClient(), secret: 'keys', now });
    await keysNow();
    later(600);

    expect((await keysNow()).current).toBe('2');
  });

  it('are asked for again after a first time in vain', async () => {
    secrets.on(GetSecretValueCommand).rejectsOnce(down).resolves({ SecretString: ring });
    const keysNow = secretServerKeys({ client: secretsClient(), secret: 'keys', now: aClock().now });

    await expect(keysNow()).rejects.toThrow(StoreUnavailable);
    expect((await keysNow()).current).toBe('2');
  });
});

describe('a shared secret', () => {
  const stages = (current: string, previous?: string): void => {
    secrets.on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' }).resolves({ SecretString: current });
    const asked = secrets.on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' });
    if (previous !== undefined) asked.resolves({ SecretString: previous });
    else asked.rejects(new ResourceNotFoundException({ message: 'none', $metadata: {} }));
  };

  const origin = (now = aClock().now) => sharedSecret({ client: secretsClient(), secret: 'origin', now });

  it.each([
    ['the current value', 'new', true],
    ['the previous value', 'old', true],
    ['another value', 'guess', false],
    ['an empty value', '', false],
    ['no value', undefined, false],
  ])('admits %s: %s is %s', async (_, presented, admitted) => {
    stages('new', 'old');

    expect(await origin().admits(presented)).toBe(admitted);
  });

  it('is said to be unavailable, and no defect, when the first answer of all can not be had', async () => {
    secrets.on(GetSecretValueCommand).rejects(down);

    await expect(origin().admits('first')).rejects.toThrow(StoreUnavailable);
  });

  it('needs no previous value', async () => {
    stages('first');

    expect(await origin().admits('first')).toBe(true);
    expect(await origin().admits('')).toBe(false);
  });

  it('learns a rotated value at once, though what it knows is not yet five minutes old', async () => {
    const { now, later } = aClock();
    const secret = origin(now);
    stages('old');
    await secret.admits('old');
    later(11);
    stages('new', 'old');

    expect(await secret.admits('new')).toBe(true);
    expect(await secret.admits('old')).toBe(true);
  });

  it('does not ask again for each wrong value: at most once in ten seconds', async () => {
    stages('right');
    const secret = origin();

    for (let guess = 0; guess < 20; guess += 1) await secret.admits(`guess-${guess}`);

    expect(secrets.calls()).toHaveLength(2);
  });
});
