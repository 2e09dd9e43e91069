import { sendPlainly } from '../api/sending.ts';

/** Loaded when a request is refused because there were too many: seldom, and perhaps for another reason. */
const loadProof = () => import('./proof-in-sight.ts');

/**
 * Sends a request. Where the API wants work to be done before it looks whether the number of a ticket and what came
 * with it belong together, the work is done and the request sent again.
 */
export async function sendProven(request: Request): Promise<Response> {
  const again = request.clone();
  const refused = await sendPlainly(request);
  return refused.status === 429 ? (await loadProof()).proveInSight(again, refused) : refused;
}
