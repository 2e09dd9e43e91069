import { describe, expect, it } from 'vitest';
import { serverKeysOf } from '../../../adapters/secrets-manager/hmac-keys.ts';
import { registryKeysOf } from '../../../adapters/secrets-manager/registry-keys.ts';
import { keysIn, ringOf, rotatedTo } from '../../../local/year/year-keys.ts';
import { OperatorError } from '../../../local/system/operator-error.ts';
import { scratchFolder } from '../scratch.ts';

const ofCloud = JSON.stringify({ current: '1', 1: 'c'.repeat(64), sealed: 'yes' });

describe('the keys of made years', () => {
  it('are drawn once for a folder', () => {
    const folder = scratchFolder();
    expect(keysIn(folder)).toEqual(keysIn(folder));
    expect(keysIn(folder)).not.toEqual(keysIn(scratchFolder()));
  });

  it('become the current ones of a cloud, which keeps its own beside them', () => {
    const { registry: key } = keysIn(scratchFolder());
    const rotated = rotatedTo(key, ofCloud);
    const { ring, isSealed } = registryKeysOf(rotated);
    const macBy = (text: string, version: string) => serverKeysOf(text).mac(version, 'searched-word', 'maji');
    expect({ isSealed, current: ring.current }).toEqual({ isSealed: true, current: '2' });
    expect(ring.mac(ring.current, 'searched-word', 'maji')).toEqual(macBy(ringOf(key), '2'));
    expect(ring.mac('1', 'searched-word', 'maji')).toEqual(
      macBy(JSON.stringify({ current: '1', 1: 'c'.repeat(64) }), '1'),
    );
  });

  it('are taken up a second time as they are', () => {
    const { server: key } = keysIn(scratchFolder());
    expect(JSON.parse(rotatedTo(key, rotatedTo(key, ofCloud)))).toEqual(JSON.parse(rotatedTo(key, ofCloud)));
  });

  it('are refused by a cloud that was rotated to others', () => {
    const [one, other] = [keysIn(scratchFolder()).server, keysIn(scratchFolder()).server];
    expect(() => rotatedTo(one, rotatedTo(other, ofCloud))).toThrow(OperatorError);
  });
});
