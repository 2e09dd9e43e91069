import type { Server } from 'node:http';
import { createSecureServer } from 'node:http2';
import { generate } from 'selfsigned';

/**
 * A server as CloudFront is one: HTTP/2 over TLS, so that all files come over one connection, and what each of them says
 * besides costs next to nothing. Its certificate is made for it, and believed by a browser that is told to.
 */
export async function secureServer(): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  // Both kinds of server are used alike here: their types differ in what is not.
  return createSecureServer({ key, cert }) as unknown as Server;
}

/** Lets a browser believe that certificate. */
export const believingCertificates = '--ignore-certificate-errors';
