import { methodRefused, type ViewerRequest, type ViewerResponse } from './viewer.ts';

/** Where files of citizens pass: to the quarantine by a form, from the cleaned ones by a link. */
export const filePaths = { sent: '/files/sent/', kept: '/files/kept/' };

/** Takes the beginning off the path, so that a bucket gets the request that was signed for it. */
export function askBucketOfFiles(request: ViewerRequest): ViewerRequest | ViewerResponse {
  const method = request.method;
  const uri = request.uri;
  const sent = uri.startsWith(filePaths.sent);
  const fits = sent ? method === 'POST' : method === 'GET' || method === 'HEAD';
  if (!fits) return methodRefused(sent ? 'POST' : 'GET, HEAD');
  request.uri = uri.slice((sent ? filePaths.sent : filePaths.kept).length - 1);
  return request;
}
