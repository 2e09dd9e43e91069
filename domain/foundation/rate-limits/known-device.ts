import { hexOf, sameDigest } from '../keys/digest-text.ts';
import type { ServerKeys } from '../keys/server-keys.ts';

/** A device that opened a ticket, known again at it: "device cookies" as OWASP describes them. */
export interface KnownDevice {
  /** Random, 32 hexadecimal digits: another at each ticket. */
  readonly id: string;
  /**
   * Generation of the secret that the device opened the ticket with; another secret makes the device unknown.
   */
  readonly generation: number;
}

const macOf = (keys: ServerKeys, version: string, number: string, { id, generation }: KnownDevice): string =>
  hexOf(keys.mac(version, 'known-device', number, id, String(generation)));

/** By what a device shows that it is known at a number. It is no credential: it says nothing of the secret. */
export const deviceToken = (keys: ServerKeys, number: string, device: KnownDevice): string =>
  [device.id, device.generation, macOf(keys, keys.current, number, device)].join('.');

/** The device that a token names; undefined: it is none of ours, or of another number. */
export function deviceOf(
  keys: ServerKeys,
  number: string,
  token: string | undefined,
): KnownDevice | undefined {
  const [, id, generation, mac] = /^([0-9a-f]{32})\.([0-9]{1,9})\.([0-9a-f]{64})$/.exec(token ?? '') ?? [];
  if (id === undefined || generation === undefined || mac === undefined) return undefined;
  const device = { id, generation: Number(generation) };
  const isOurs = keys.versions.some((version) => sameDigest(macOf(keys, version, number, device), mac));
  return isOurs ? device : undefined;
}
