import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../local/system/ports.ts';
import { readWebFlags } from '../../local/web/flags.ts';
import { watchPages } from '../../local/web/watch-pages.ts';

describe('npm run web', () => {
  it('shows a page from its sources, and asks the running cloud for what is no page', async () => {
    const asked: string[] = [];
    const cloud = createServer((incoming, reply) => {
      asked.push(incoming.url ?? '');
      reply.end('the cloud');
    });
    const cloudPort = await freePort();
    await new Promise<void>((up) => cloud.listen(cloudPort, '127.0.0.1', up));
    onTestFinished(() => void cloud.close());
    const { address, end } = await watchPages({
      port: await freePort(),
      webUrl: `http://127.0.0.1:${cloudPort}`,
    });
    onTestFinished(end);

    const page = await (await fetch(`${address}/en`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('/src/main.tsx');
    expect(await (await fetch(`${address}/v1/places?under=mkoa-dar`)).text()).toBe('the cloud');
    expect(await (await fetch(`${address}/files/kept/a?b=c`)).text()).toBe('the cloud');
    expect(asked).toEqual(['/v1/places?under=mkoa-dar', '/files/kept/a?b=c']);
  });

  it('says so when its port is taken', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((up) => other.listen(port, '127.0.0.1', up));
    onTestFinished(() => void other.close());
    await expect(watchPages({ port, webUrl: 'http://127.0.0.1:1' })).rejects.toThrow(
      `Port ${port} is taken.`,
    );
  });

  it('takes a port and the folder of a cloud', () => {
    expect(readWebFlags(['--port', '6000', '--state', '/tmp/x'])).toEqual({ port: 6000, stateDir: '/tmp/x' });
    expect(readWebFlags([]).port).toBe(5173);
    expect(() => readWebFlags(['--prot', '6000'])).toThrow('npm run web takes --port');
  });
});
