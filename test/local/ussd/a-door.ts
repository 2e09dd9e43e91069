import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { freePort } from '../../../local/system/ports.ts';
import type { UssdAddress } from '../../../local/ussd/call.ts';

/** What reached the door. */
export interface AskedAtDoor {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** A door that answers each hop by its text so far, and keeps what reached it. */
export async function aDoor(
  answer: (text: string) => string,
  status = 200,
): Promise<{ readonly address: UssdAddress; readonly asked: readonly AskedAtDoor[] }> {
  const asked: AskedAtDoor[] = [];
  const server = createServer((incoming, reply) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (part: string) => (body += part));
    incoming.on('end', () => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      const { url: path = '', headers } = incoming;
      asked.push({ path, headers, fields });
      reply.writeHead(status).end(path.endsWith('/ended') ? '' : answer(fields['text'] ?? ''));
    });
  });
  const port = await freePort();
  await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
  onTestFinished(() => void server.close());
  return {
    asked,
    address: { url: `http://127.0.0.1:${port}/v1/ussd`, headers: { 'Mrejesho-Gateway': 'siri' } },
  };
}
