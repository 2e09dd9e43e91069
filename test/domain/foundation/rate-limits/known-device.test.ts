import { describe, expect, it } from 'vitest';
import { memoryServerKeys } from '../../../builders/doubles/server-keys.ts';
import { deviceOf, deviceToken } from '../../../../domain/foundation/rate-limits/known-device.ts';

const keys = memoryServerKeys();
const number = '261112345671';
const device = { id: '0123456789abcdef0123456789abcdef', generation: 3 };
const token = deviceToken(keys, number, device);

describe('the token of a device', () => {
  it('names the device, and the secret that it opened the ticket with', () => {
    expect(deviceOf(keys, number, token)).toEqual(device);
  });

  it.each([
    ['of another number', '261112345689', token],
    ['of another device', number, token.replace('0123', '1123')],
    ['of another secret', number, token.replace('.3.', '.4.')],
    ['that somebody signed otherwise', number, `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`],
    ['that is none', number, 'mimi'],
    ['that is missing', number, undefined],
  ])('%s is none', (_, at, shown) => {
    expect(deviceOf(keys, at, shown)).toBeUndefined();
  });
});
