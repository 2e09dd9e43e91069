import type { Visit } from '../visit.ts';

/** An officer is logged in, in the browser of this visit. */
export async function logsIn({ context }: Visit, officer: string): Promise<void> {
  await context.route('**/v1/session', (route) =>
    route.fulfill({ json: { accessToken: officer, expiresInSeconds: 900, loginEndsInSeconds: 28_800 } }),
  );
}
