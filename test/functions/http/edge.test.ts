import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { edgeOfStage, edgeWith } from '../../../functions/http/edge.ts';
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

  it('proves itself in a stage that has a secret for it, and only there', async () => {
    const request = aRequest({ headers: { 'x-origin-verify': undefined } });
    expect(await edgeOfStage()(request)).toBe('192.0.2.1');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('ORIGIN_SECRET', 'mrejesho-test-origin');
    await expect(edgeOfStage()(request)).rejects.toThrow('not-through-edge');
  });
});
