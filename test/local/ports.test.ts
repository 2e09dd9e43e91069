import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requireFreePorts, freePort } from '../../local/system/ports.ts';

/** A port that another program listens on. */
async function takenPort(host: string): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((up) => {
    server.listen(0, host, () => {
      const address = server.address();
      up(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe('the ports of the local cloud', () => {
  it('are used when all are free', async () => {
    await expect(
      requireFreePorts({ edge: await freePort(), aws: await freePort(), login: await freePort() }),
    ).resolves.toBeUndefined();
  });

  it('are refused by name when another program has one, with the way out', async () => {
    const taken = await takenPort('127.0.0.1');
    await expect(
      requireFreePorts({ edge: taken, aws: await freePort(), login: await freePort() }),
    ).rejects.toThrow(
      `Port ${taken} is taken by another program. Stop that program, or choose another port: npm start -- --port ${taken + 1}`,
    );
  });

  it('are refused when another program listens to the whole network', async () => {
    const taken = await takenPort('0.0.0.0');
    await expect(
      requireFreePorts({ edge: await freePort(), aws: taken, login: await freePort() }),
    ).rejects.toThrow(`npm start -- --aws-port ${taken + 1}`);
  });
});
