import { describe, expect, it } from 'vitest';
import { addressIn, addressOfViewer, networkOf } from '../../../functions/http/source.ts';

describe('the network that a request comes from', () => {
  it.each([
    ['196.41.0.1', '196.41.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:0db8:0001:0002::1', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::ffff:196.41.0.1', '196.41.0.1'],
    ['::ffff:c429:1', '196.41.0.1'],
    ['not an address', undefined],
    ['196.41.0.256', undefined],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    ['196.41.0.1:40000', '196.41.0.1'],
    ['2001:db8:1:2:3:4:5:6:40000', '2001:db8:1::/48'],
    ['[2001:db8:1:2::1]:40000', '2001:db8:1::/48'],
    ['2001:db8:1:2::1:40000', '2001:db8:1::/48'],
    ['196.41.0.1', undefined],
    [undefined, undefined],
    ['x:1', undefined],
  ])('as the edge states it in %s is %s', (header, network) => {
    expect(networkOf(addressOfViewer(header) ?? '')).toBe(network);
  });

  it.each([
    ['196.41.0.1', '196.41.0.1'],
    ['2001:db8:1:2::1', '2001:db8:1:2::1'],
    ['somewhere', undefined],
    ['', undefined],
  ])('may be told by the address itself: %s is %s', (address, told) => {
    expect(addressIn(address)).toBe(told);
  });
});
