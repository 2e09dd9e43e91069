import { describe, expect, it } from 'vitest';
import { edgeWith } from '../../../functions/http/edge.ts';
import { aRequest, originSecretValue } from '../../builders/http-request.ts';

const secret = { admits: (given: string | undefined) => Promise.resolve(given === originSecretValue) };

describe('the edge', () => {
  it('is believed about the viewer when it knows the secret', async () => {
    expect(await edgeWith(secret)(aRequest({ from: '196.41.0.3' }))).toBe('196.41.0.3');
  });

  it.each([
    { 'x-origin-verify': undefined },
    { 'x-origin-verify': 'wrong' },
    { 'cloudfront-viewer-address': undefined },
    { 'cloudfront-viewer-address': 'nowhere' },
  ])('is refused with %j', async (headers) => {
    await expect(edgeWith(secret)(aRequest({ headers }))).rejects.toThrow('not-through-edge');
  });

  it('is not there in a stage without one: the API itself sees the viewer', async () => {
    const request = aRequest({ headers: { 'cloudfront-viewer-address': '203.0.113.1:1' } });
    expect(await edgeWith(undefined)(request)).toBe('192.0.2.1');
  });
});
