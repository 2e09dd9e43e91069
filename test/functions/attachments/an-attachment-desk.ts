import { hashing } from '../../../adapters/crypto/hashing.ts';
import {
  listAttachmentsToOfficerAnswer,
  openAttachmentAnswer,
} from '../../../functions/attachments/officer-attachments.ts';
import {
  attachFileAnswer,
  downloadAttachmentAnswer,
  listAttachmentsAnswer,
} from '../../../functions/attachments/citizen-attachments.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { randomSalt } from '../../../adapters/crypto/salt.ts';
import { MemoryCleanFiles, MemoryQuarantine } from '../../../adapters/memory/attachment-files.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { memoryServerKeys } from '../../../adapters/memory/server-keys.ts';
import {
  attachFileRoute,
  downloadAttachmentRoute,
  listAttachmentsRoute,
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
} from '../../../contracts/http/attachments.ts';
import type { Route } from '../../../contracts/http/route.ts';
import type { Attachment } from '../../../domain/attachments/attachment.ts';
import type { Cleaning } from '../../../domain/attachments/files.ts';
import type { Officer } from '../../../domain/registry/officer.ts';
import { presentOfficer } from '../../../domain/officers/present-officer.ts';
import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { recordAttachments } from '../../../functions/attachments/record-attachments.ts';
import { api, type Answer } from '../../../functions/http/api.ts';
import { aKey, aRequest, type ChosenRequest } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRecordOfAttachment } from '../events/stream-record.ts';
import { aCall } from '../lambda/call-of.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Service } from '../tickets/service.ts';

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** Where citizens attach files and officers open them, over stores in memory. One ticket was sent. */
export class AttachmentDesk {
  readonly citizens = new Service();
  readonly scheduler = new Scheduler();
  readonly attachments = this.citizens.attachments;
  readonly quarantine = new MemoryQuarantine();
  readonly files = new MemoryCleanFiles();
  readonly reads = new MemoryReadLog(this.scheduler);
  /** What the cleaner makes of a file. */
  clean: (bytes: Uint8Array) => Cleaning = cleanFile;
  number = '';
  secret = '';

  static async open(): Promise<AttachmentDesk> {
    const desk = new AttachmentDesk();
    const { body } = await desk.citizens.sends(aNewTicket());
    desk.number = String(body['number']);
    desk.secret = String(body['secret']);
    return desk;
  }

  /** The citizen asks for a place, under a key of its own unless one is given. */
  attaches(request: ChosenRequest & { readonly key?: string } = {}): Promise<Seen> {
    const { key = aKey(), ...rest } = request;
    const answer = attachFileAnswer(this.#citizen());
    return this.#asCitizen(attachFileRoute, answer, {
      method: 'POST',
      body: { type: 'image/jpeg' },
      ...rest,
      headers: { 'idempotency-key': key, ...rest.headers },
    });
  }

  lists(request: ChosenRequest = {}): Promise<Seen> {
    return this.#asCitizen(listAttachmentsRoute, listAttachmentsAnswer(this.#citizen()), request);
  }

  downloads(place = 1, request: ChosenRequest = {}): Promise<Seen> {
    const answer = downloadAttachmentAnswer(this.#citizen());
    return this.#asCitizen(downloadAttachmentRoute, answer, {
      ...request,
      params: { place: String(place), ...request.params },
    });
  }

  /** An officer of the holder opens it, unless the test says another. */
  opens(place = 1, officer: Partial<Officer> = {}, number = this.number): Promise<Seen> {
    const answer = openAttachmentAnswer({ ...this.#officer(), reads: this.reads, links: this.files });
    return this.#asOfficer(openAttachmentRoute, answer, officer, { number, place: String(place) });
  }

  /** An officer of the holder lists them, unless the test says another. */
  listsToOfficer(officer: Partial<Officer> = {}, number = this.number): Promise<Seen> {
    const answer = listAttachmentsToOfficerAnswer(this.#officer());
    return this.#asOfficer(listAttachmentsToOfficerRoute, answer, officer, { number });
  }

  #officer() {
    const { tickets, registry } = this.citizens;
    return {
      tickets,
      registry,
      attachments: this.attachments,
      salt: randomSalt,
      hashing,
      now: () => this.citizens.now,
    };
  }

  async #asOfficer<R extends Route>(
    route: R,
    answer: Answer<R>,
    officer: Partial<Officer>,
    params: Readonly<Record<string, string>>,
  ): Promise<Seen> {
    const present = presentOfficer(
      anOfficer({ id: 'afisa-1', institution: 'kituo', ...officer }),
      this.citizens.now,
    );
    const handler = api(route, () => answer, {
      edge: () => () => Promise.resolve('196.41.0.1'),
      log: () => this.citizens.captured.log,
      authority: () => () => Promise.resolve(present),
    });
    const event = aRequest({ params });
    const requestContext = { ...event.requestContext, requestId: aKey() };
    return seen(await handler({ ...event, requestContext }, aCall()));
  }

  /** A file is sent by the form of this place. */
  async receives(bytes: Uint8Array, place = 1): Promise<Attachment> {
    const attachment = await this.standing(place);
    this.quarantine.receive(attachment, bytes);
    return attachment;
  }

  /** The cleaner hears of a file. */
  async cleans(attachment: Attachment, attempt = 1): Promise<void> {
    const { attachments, quarantine, files, clean } = this;
    const { captured } = this.citizens;
    const ports = {
      attachments,
      quarantine,
      files,
      clean,
      hashing,
      salt: randomSalt,
      now: () => this.citizens.now,
    };
    await cleanAttachment(ports, { upload: attachment, log: captured.log, attempt });
  }

  /** The stream tells that this attachment was written, to whom puts it into the history. */
  async records(...attachments: readonly Attachment[]): Promise<readonly string[]> {
    const { captured, tickets } = this.citizens;
    const records = attachments.map((attachment, place) => aRecordOfAttachment(attachment, place + 1));
    const record = recordAttachments({ tickets, hashing, now: () => this.citizens.now });
    const { batchItemFailures } = await record(records, captured.log);
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  }

  /** Asks for a place, sends the file there, and has it checked and put on record. */
  async has(bytes: Uint8Array): Promise<Seen> {
    const promised = await this.attaches();
    const { place } = promised.body['attachment'] as { readonly place: number };
    await this.cleans(await this.receives(bytes, place));
    await this.records(await this.standing(place));
    return promised;
  }

  /** How far the attachment of this place is. */
  async standing(place = 1): Promise<Attachment> {
    const attachment = await this.attachments.find({ number: this.number, place });
    if (attachment === undefined) throw new Error('Nobody asked for this place.');
    return attachment;
  }

  #citizen() {
    const { tickets, guesses, registry } = this.citizens;
    const keys = memoryServerKeys();
    return {
      ...{ tickets, guesses, registry },
      ...{ attachments: this.attachments, forms: this.quarantine, links: this.files },
      keys: () => Promise.resolve(keys),
      hashing,
      now: () => this.citizens.now,
    };
  }

  #asCitizen<R extends Route>(route: R, answer: Answer<R>, request: ChosenRequest): Promise<Seen> {
    const handler = api(route, () => answer, {
      edge: () => () => Promise.resolve(request.from ?? '196.41.0.1'),
      log: () => this.citizens.captured.log,
    });
    return this.#ask(handler, {
      ...request,
      params: { number: this.number, ...request.params },
      headers: { 'mrejesho-secret': this.secret, ...request.headers },
    });
  }

  async #ask(handler: Handler, request: ChosenRequest): Promise<Seen> {
    return seen(await handler(aRequest(request), aCall()));
  }
}

const seen = ({ statusCode = 0, headers = {}, body = '' }: APIGatewayProxyStructuredResultV2): Seen => ({
  status: statusCode,
  headers,
  body: JSON.parse(body) as Seen['body'],
  text: body,
});
