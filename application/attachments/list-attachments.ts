import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

/** Shows how far a ticket's attachments are to whoever has its receipt secret. */
export async function listAttachments(
  ports: Admitting & Pick<Container, 'attachments'>,
  { language, ...holder }: SecretHolder & { readonly language: Language },
): Promise<readonly ShownAttachment[]> {
  await admitted(ports, holder);
  const found = await ports.attachments.of(holder.number, 'citizen');
  return found.map((attachment) => shownAttachment(attachment, language));
}
