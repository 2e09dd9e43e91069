import type { Plugin } from 'esbuild';

const cache = /[\\/]@aws-sdk[\\/]endpoint-cache[\\/]dist-es[\\/]index\.js$/;

/**
 * Leaves out of bundles where DynamoDB's client would remember endpoints that it discovered: it discovers
 * none unless it is told to, and no stage tells it. 8 KB less in each. If it did, an error would say so.
 */
export const withoutEndpointDiscovery: Plugin = {
  name: 'without-endpoint-discovery',
  setup(build) {
    build.onLoad({ filter: cache }, () => ({
      contents: [
        "const refuse = () => { throw new Error('No function discovers endpoints.'); };",
        'export class EndpointCache {}',
        "for (const name of ['getEndpoint', 'get', 'set', 'delete', 'has', 'clear'])",
        '  EndpointCache.prototype[name] = refuse;',
      ].join('\n'),
      loader: 'js',
    }));
  },
};
