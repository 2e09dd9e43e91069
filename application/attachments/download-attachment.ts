import type { Container } from '../container.ts';
import { admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { requireClean } from './require-clean.ts';
import { linkTo, type FileLink } from './link-to.ts';

/** Gives a citizen their own attachment back, as it was cleaned. */
export async function downloadAttachment(
  ports: Admitting & Pick<Container, 'attachments' | 'links'>,
  { place, ...holder }: SecretHolder & { readonly place: number },
): Promise<FileLink> {
  const { at } = await admitted(ports, holder);
  const found = await ports.attachments.find({ number: holder.number, place });
  return linkTo(requireClean(found), ports.links, at);
}
