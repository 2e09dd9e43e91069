import { aJpeg } from '../../builders/files.ts';
import { aKey } from '../../builders/http-request.ts';
import type { SystemOfSite } from './system-of-site.ts';
import type { TicketOnSite } from './ticket-on-site.ts';

/** Its citizen attaches a picture to a ticket, by the API and its form. */
export async function attachPicture(
  system: SystemOfSite,
  { number, secret }: Pick<TicketOnSite, 'number' | 'secret'>,
): Promise<void> {
  const { body } = await system.answers('attach-file', {
    params: { number },
    headers: { 'mrejesho-secret': secret, 'idempotency-key': aKey() },
    body: { type: 'image/jpeg' },
  });
  const { fields } = body['form'] as { readonly fields: Readonly<Record<string, string>> };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new File([new Uint8Array(aJpeg())], 'IMG_0001.jpg'));
  await system.receives(form);
}
