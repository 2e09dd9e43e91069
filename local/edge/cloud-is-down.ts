import type { ServerResponse } from 'node:http';

/** Says that the cloud is down: a problem document, as the API's own are. */
export function sayCloudIsDown(outgoing: ServerResponse, detail: string): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const problem = {
    type: 'urn:mrejesho:problem:local-cloud-down',
    title: 'The local cloud is down',
    status: 502,
    code: 'local-cloud-down',
    detail,
  };
  outgoing.writeHead(502, { 'content-type': 'application/problem+json', 'retry-after': '2' });
  outgoing.end(JSON.stringify(problem));
}
