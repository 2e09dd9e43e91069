import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  removeAttachmentRoute,
} from '../../../contracts/http/attachments/attachments.ts';
import { problemDetails } from '../../../contracts/http/problems/problem-details.ts';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { cloud } from './under-test.ts';

type Listed = z.infer<(typeof listAttachmentsRoute)['replies'][200]['body']>['attachments'][number];
export type Promised = z.infer<(typeof attachFileRoute)['replies'][201]['body']>;

/** Where files pass through the edge: its own host, as a page of the site asks for them. */
export function atTheSite(url: string): string {
  if (!url.startsWith('/files/')) throw new Error(`${url} leaves the origin of the site.`);
  return new URL(url, cloud.apiUrl).href;
}

/** The attachments of one ticket, as its citizen's app handles them. */
export class Attachments {
  readonly #path: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ number, secret }: Receipt) {
    this.#path = `${cloud.apiUrl}/v1/tickets/${number}/attachments`;
    this.#headers = { 'mrejesho-secret': secret, 'accept-language': 'en', 'x-forwarded-for': '198.51.100.9' };
  }

  async ask(type: string): Promise<Promised> {
    const reply = await fetch(this.#path, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ type }),
    });
    return attachFileRoute.replies[201].body.parse(await reply.json());
  }

  /** Sends a file by its form, as a browser does, under a name that nobody should trust. */
  async send(
    { form }: Promised,
    file: Uint8Array,
    changes: Readonly<Record<string, string>> = {},
  ): Promise<number> {
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...form?.fields, ...changes })) data.append(name, value);
    data.append('file', new Blob([Uint8Array.from(file)]), '../../<script>.jpg');
    const { status } = await fetch(atTheSite(form?.url ?? ''), { method: 'POST', body: data });
    return status;
  }

  async remove({ attachment: { place, askedAt } }: Promised): Promise<Listed> {
    const reply = await fetch(`${this.#path}/${place}/removal`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ askedAt }),
    });
    return removeAttachmentRoute.replies[200].body.parse(await reply.json()).attachment;
  }

  async list(): Promise<readonly Listed[]> {
    const reply = await fetch(this.#path, { headers: this.#headers });
    return listAttachmentsRoute.replies[200].body.parse(await reply.json()).attachments;
  }

  /** The attachment, once its check is over. */
  async checked(place: number): Promise<Listed | undefined> {
    const found = (await this.list()).find((attachment) => attachment.place === place);
    return found?.checkedAt === undefined ? undefined : found;
  }

  /** Where the file is, or the code of the problem. */
  async link(place: number): Promise<{ readonly url?: string; readonly code?: string }> {
    const reply = await fetch(`${this.#path}/${place}`, { headers: this.#headers });
    const body: unknown = await reply.json();
    if (reply.ok) return { url: atTheSite(downloadAttachmentRoute.replies[200].body.parse(body).url) };
    return { code: problemDetails.parse(body).code };
  }
}
