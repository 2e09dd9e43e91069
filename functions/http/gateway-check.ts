import { BlockList } from 'node:net';
import { gatewayHeader } from '../../contracts/ussd/routes.ts';
import * as ports from '../ports.ts';
import { edgeWith, type Edge } from './edge.ts';
import { Problem } from './problem.ts';
import type { Caller } from './request.ts';
import { addressIn } from './source.ts';

/** Whether a request comes from a gateway of ours. Throws the problem `gateway-refused`, which says no more. */
export type GatewayCheck = (
  headers: Readonly<Record<string, string | undefined>>,
  caller: Pick<Caller, 'source' | 'log'>,
) => Promise<void>;

export interface GatewayProof {
  /** The secret that we share with it. */
  readonly secret: { admits(presented: string | undefined): Promise<boolean> };
  /** The networks that it calls from (CIDR). None: from anywhere. */
  readonly sources: readonly string[];
}

/** Both must be right: where the request comes from, and the secret that it shows. */
export function gatewayCheckWith({ secret, sources }: GatewayProof): GatewayCheck {
  const isSource = oneOf(sources);
  return async (headers, { source, log }) => {
    const refuse = (outcome: 'source' | 'secret'): never => {
      log.info('gateway-refused', { outcome });
      throw new Problem({ code: 'gateway-refused' });
    };
    if (!isSource(source)) refuse('source');
    if (!(await secret.admits(secretIn(headers)))) refuse('secret');
  };
}

/** The edge of the stage, as a gateway's check asks it: which address, not which network. */
export const gatewayEdgeOfStage = (): Edge => edgeWith(ports.origin(), addressIn);

/** Whether an address lies in one of these networks. */
function oneOf(networks: readonly string[]): (address: string) => boolean {
  if (networks.length === 0) return () => true;
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), kindOf(address));
  }
  return (address) => list.check(address, kindOf(address));
}

const kindOf = (address: string): 'ipv4' | 'ipv6' => (address.includes(':') ? 'ipv6' : 'ipv4');

const basic = /^basic +([a-z0-9+/]+=*)$/i;

/** In a header of its own, or as the password of HTTP Basic (RFC 7617), for gateways that take only an address. */
function secretIn(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  const own = headers[gatewayHeader.toLowerCase()];
  if (own !== undefined) return own;
  const [, credentials] = basic.exec(headers['authorization'] ?? '') ?? [];
  if (credentials === undefined) return undefined;
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  return text.includes(':') ? text.slice(text.indexOf(':') + 1) : undefined;
}
