import type { Attachment } from '../../../domain/ticketing/attachments/attachment.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { presentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { recordAttachments } from '../../../functions/attachments/record-attachments.ts';
import { aKey, type ChosenRequest } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { anOfficer } from '../../builders/officer.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aRecordOfAttachment } from '../events/stream-record.ts';
import { Service } from '../../builders/views/service.ts';

/** Where citizens attach files and officers open them, over stores in memory. One ticket was sent. */
export class AttachmentDesk {
  readonly citizens = new Service();
  readonly attachments = this.citizens.attachments;
  readonly quarantine = this.citizens.quarantine;
  readonly files = this.citizens.files;
  readonly reads = this.citizens.reads;
  number = '';
  secret = '';

  static async open(): Promise<AttachmentDesk> {
    const desk = new AttachmentDesk();
    const { body } = await desk.citizens.sends(aNewTicket());
    desk.number = String(body['number']);
    desk.secret = String(body['secret']);
    return desk;
  }

  /** One where a file is awaited. */
  static async attached(): Promise<AttachmentDesk> {
    const desk = await AttachmentDesk.open();
    await desk.attaches();
    return desk;
  }

  /** The citizen asks for a place, under a key of its own unless one is given. */
  attaches(request: ChosenRequest & { readonly key?: string } = {}): Promise<Seen> {
    const { key = aKey(), ...rest } = request;
    return this.#asCitizen('attach-file', {
      body: { type: 'image/jpeg' },
      ...rest,
      headers: { 'idempotency-key': key, ...rest.headers },
    });
  }

  lists(request: ChosenRequest = {}): Promise<Seen> {
    return this.#asCitizen('list-attachments', request);
  }

  downloads(place = 1, request: ChosenRequest = {}): Promise<Seen> {
    return this.#asCitizen('download-attachment', {
      ...request,
      params: { place: String(place), ...request.params },
    });
  }

  /** The citizen takes away the file that stands at this place now, or that was asked for at another moment. */
  async removes(place = 1, askedAt?: string): Promise<Seen> {
    const found = await this.attachments.find({ number: this.number, place });
    return this.#asCitizen('remove-attachment', {
      body: { askedAt: askedAt ?? found?.askedAt ?? this.citizens.now },
      params: { place: String(place) },
    });
  }

  /** An officer of the holder opens it, unless the test says another. */
  opens(place = 1, officer: Partial<Officer> = {}, number = this.number): Promise<Seen> {
    return this.#asOfficer('open-attachment', officer, { number, place: String(place) });
  }

  /** An officer of the holder lists them, unless the test says another. */
  listsToOfficer(officer: Partial<Officer> = {}, number = this.number): Promise<Seen> {
    return this.#asOfficer('list-attachments-to-officer', officer, { number });
  }

  /** An officer of the holder does something on the ticket, unless the test says another. */
  does(route: string, body: unknown = {}, officer: Partial<Officer> = {}, key = aKey()): Promise<Seen> {
    return this.#asOfficer(
      route,
      officer,
      { number: this.number },
      { body, headers: { 'idempotency-key': key } },
    );
  }

  /** An officer of the holder has a file ready to be sent: its place. */
  async hasReady(bytes: Uint8Array, officer: Partial<Officer> = {}): Promise<number> {
    const { body } = await this.does('attach-office-file', { does: 'attach', type: 'image/jpeg' }, officer);
    const { place } = body['attachment'] as { readonly place: number };
    await this.cleans(await this.receives(bytes, place));
    return place;
  }

  /** The ticket as whoever has its secret sees it. */
  follows(): Promise<Seen> {
    return this.#asCitizen('follow-ticket', {});
  }

  #asOfficer(
    route: string,
    officer: Partial<Officer>,
    params: Readonly<Record<string, string>>,
    request: ChosenRequest = {},
  ): Promise<Seen> {
    const present = presentOfficer(
      anOfficer({ id: 'afisa-1', institution: 'kituo', ...officer }),
      this.citizens.now,
    );
    return this.citizens.answers(
      route,
      { params, requestId: aKey(), ...request, headers: { 'accept-language': 'en', ...request.headers } },
      { authority: () => () => Promise.resolve(present) },
    );
  }

  /** A file is sent by the form of this place. */
  async receives(bytes: Uint8Array, place = 1): Promise<Attachment> {
    const attachment = await this.standing(place);
    this.quarantine.receive(attachment, bytes);
    return attachment;
  }

  /** The cleaner hears of a file. */
  async cleans(attachment: Attachment, attempt = 1): Promise<void> {
    const { captured, ports } = this.citizens;
    await cleanAttachment(ports, { upload: attachment, log: captured.log, attempt });
  }

  /** The stream tells that this attachment was written, to whom puts it into the history. */
  async records(...attachments: readonly Attachment[]): Promise<readonly string[]> {
    const { captured, ports } = this.citizens;
    const records = attachments.map((attachment, place) => aRecordOfAttachment(attachment, place + 1));
    const record = recordAttachments(ports);
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

  #asCitizen(route: string, request: ChosenRequest): Promise<Seen> {
    return this.citizens.answers(route, {
      ...request,
      params: { number: this.number, ...request.params },
      headers: { 'mrejesho-secret': this.secret, ...request.headers },
    });
  }
}
