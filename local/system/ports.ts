import { createConnection, createServer } from 'node:net';
import { OperatorError } from './operator-error.ts';

/** The ports of a local cloud, on 127.0.0.1. */
export interface Ports {
  /** Where citizens and programs send their requests. */
  readonly edge: number;
  /** Where the AWS services answer. */
  readonly aws: number;
  /** Where officers log in. */
  readonly login: number;
}

export const usualPorts: Ports = { edge: 8080, aws: 4566, login: 8081 };

/** Where the site is, as a person reads it: without scheme. */
export const webAddressAt = ({ edge }: Pick<Ports, 'edge'>): string => `127.0.0.1:${edge}`;

/** Where officers log in: to a browser another site than `127.0.0.1`, as their issuer's is on AWS. */
export const loginAddressAt = ({ login }: Pick<Ports, 'login'>): string => `http://localhost:${login}`;

/** How each port is chosen, for whoever finds it taken. */
const flags: Readonly<Record<keyof Ports, string>> = {
  edge: '--port',
  aws: '--aws-port',
  login: '--login-port',
};

/** Throws a sentence that names the port and the way out when one of them is taken. */
export async function requireFreePorts(ports: Ports): Promise<void> {
  for (const use of ['aws', 'edge', 'login'] as const) {
    const port = ports[use];
    if (await isFree(port)) continue;
    throw new OperatorError(
      `Port ${port} is taken by another program. Stop that program, or choose another port: ` +
        `npm start -- ${flags[use]} ${port + 1}`,
    );
  }
}

/** A port that nothing uses at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Both must hold: nobody answers there, on any of the machine's loopback addresses, and we may listen. */
async function isFree(port: number): Promise<boolean> {
  const answered = await Promise.all(['127.0.0.1', '::1'].map(async (host) => answers(host, port)));
  return !answered.includes(true) && (await mayListen(port));
}

const answers = async (host: string, port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = createConnection({ host, port, timeout: 500 });
    const is = (said: boolean) => () => {
      socket.destroy();
      answer(said);
    };
    socket.once('connect', is(true)).once('error', is(false)).once('timeout', is(false));
  });

const mayListen = async (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
