import { isShownToCitizen } from '../../domain/casework/visibility/shown-to.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Container } from '../container.ts';
import { admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { requireClean } from './require-clean.ts';
import { linkTo, type FileLink } from './link-to.ts';

/** Gives a citizen their own attachment back, as it was cleaned, or one that an office sent with what the citizen reads. */
export async function downloadAttachment(
  ports: Admitting & Pick<Container, 'attachments' | 'links'>,
  { place, ...holder }: SecretHolder & { readonly place: number },
): Promise<FileLink> {
  const { at } = await admitted(ports, holder);
  const { number } = holder;
  const found = await ports.attachments.find({ number, place });
  if (found?.by !== undefined) {
    const history = await ports.tickets.history(number);
    if (history === undefined || !isShownToCitizen(found, history, at))
      throw new RequestRefused({ code: 'attachment-not-found' });
  }
  return linkTo(requireClean(found), ports.links, at);
}
