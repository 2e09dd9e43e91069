import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { recordAttachment } from '../../../application/attachments/record-attachment.ts';
import type { Upload } from '../../../domain/attachments/attachment.ts';
import { System } from '../../builders/system/system.ts';

/** Where the edge takes files in, and where it gives them out. */
export const doorsOfFiles = { sent: '/files/sent/', kept: '/files/kept/' } as const;

/** As the quarantine in memory writes it into its forms. */
function uploadOfKey(key: string): Upload {
  const [number = '', place = '', upload = ''] = key.split('/');
  return { number, place: Number(place), upload };
}

/** The product in memory, whose files go through the origin of the pages, as behind the edge. */
export class SystemOfSite extends System {
  /** Whether what came in is checked at once; else its check goes on and on. */
  checksFiles = true;

  override get ports(): System['ports'] {
    const { forms, links, ...ports } = super.ports;
    return {
      ...ports,
      forms: {
        form: (upload, mediaType) => ({ ...forms.form(upload, mediaType), url: doorsOfFiles.sent }),
      },
      links: {
        link: (file) => {
          const { pathname, search } = new URL(links.link(file));
          return `${doorsOfFiles.kept}${pathname.slice(1)}${search}`;
        },
      },
    };
  }

  /** A file comes into quarantine with its form. */
  async receives(form: FormData): Promise<void> {
    const key = form.get('key');
    const file = form.get('file');
    if (typeof key !== 'string' || !(file instanceof File)) throw new Error('A form without a file.');
    const upload = uploadOfKey(key);
    this.quarantine.receive(upload, new Uint8Array(await file.arrayBuffer()));
    const { log } = this.captured;
    if (!this.checksFiles) {
      await this.attachments.begin(upload);
      return;
    }
    await cleanAttachment(this.ports, { upload, log, attempt: 1 });
    const attachment = await this.attachments.find(upload);
    if (attachment !== undefined && 'checkedAt' in attachment)
      await recordAttachment(this.ports, { attachment, log });
  }

  /** A file that was kept, at the address under the door. */
  kept(path: string): Uint8Array | undefined {
    return this.files.files.get(path.slice(doorsOfFiles.kept.length));
  }
}
