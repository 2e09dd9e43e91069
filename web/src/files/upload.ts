import { apiClient } from '../api/client.ts';
import { outcomeOf, type ApiOutcome, type Failure } from '../api/problem.ts';
import type { ReplyOf } from '../api/routes.ts';
import { sendPlainly } from '../api/sending.ts';
import type { ChosenFile } from './chosen-file.ts';

type Attachment = ReplyOf<'list-attachments'>['attachments'][number];
type UploadForm = NonNullable<ReplyOf<'attach-file'>['form']>;

/** How files come to a ticket: where a place is asked for, and the files are asked after. */
export interface WayOfFiles {
  readonly askForPlace: (file: ChosenFile) => Promise<ApiOutcome<ReplyOf<'attach-file'>>>;
  readonly list: () => Promise<ApiOutcome<{ readonly attachments: readonly Attachment[] }>>;
}

/** Who sends files to which ticket. */
export interface TicketOfFiles {
  readonly number: string;
  readonly secret: string;
}

/** How far a file is on its way to the ticket. */
export type UploadProgress =
  | { readonly is: 'waiting' | 'given-up' | 'removed' }
  /** `part` of it was sent, from 0 to 1. */
  | { readonly is: 'sending'; readonly part: number }
  /** It arrived: nothing more is to be done here. */
  | { readonly is: 'checking' | 'clean'; readonly place: number; readonly askedAt: Attachment['askedAt'] }
  /** It was looked at, and deleted. `because`: in the language of the page. */
  | { readonly is: 'refused'; readonly place: number; readonly because: string }
  | { readonly is: 'failed'; readonly failure: Failure };

type Report = (progress: UploadProgress) => void;

/** How often the check is asked after, and how long, in milliseconds. */
const askEvery = 2_000;
const askFor = 180_000;

/**
 * Sends a file to a ticket: asks for its place, sends it, and asks until it was checked. Done again with the same file,
 * it goes on where it stopped. Never rejects.
 */
export async function uploadFile(way: WayOfFiles, file: ChosenFile, report: Report): Promise<UploadProgress> {
  const last = await sendAndCheck(way, file, report);
  report(last);
  return last;
}

async function sendAndCheck(way: WayOfFiles, file: ChosenFile, report: Report): Promise<UploadProgress> {
  report({ is: 'sending', part: 0 });
  const place = await way.askForPlace(file);
  if (place.failure !== undefined) return { is: 'failed', failure: place.failure };
  const { attachment, form } = place.data;
  if (form !== undefined) {
    const failure = await sendByForm(form, file, (part) => report({ is: 'sending', part }));
    if (failure !== undefined) return { is: 'failed', failure };
  }
  report({ is: 'checking', place: attachment.place, askedAt: attachment.askedAt });
  return untilChecked(way, attachment);
}

/** The way of whoever has the receipt secret. */
export const wayOfCitizen = (ticket: TicketOfFiles): WayOfFiles => ({
  askForPlace: (file) => askForPlace(ticket, file),
  list: () => listAttachments(ticket),
});

const askForPlace = ({ number, secret }: TicketOfFiles, { key, type }: ChosenFile) =>
  outcomeOf((signal) =>
    apiClient.POST('/v1/tickets/{number}/attachments', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      headers: { 'Mrejesho-Secret': secret },
      body: { type },
      signal,
    }),
  );

/** fetch tells nothing of how far an upload is: this is what XMLHttpRequest is still for. */
function sendByForm(
  { url, fields }: UploadForm,
  { blob }: ChosenFile,
  onPart: (part: number) => void,
): Promise<Failure | undefined> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append('file', blob);
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onPart(total === 0 ? 0 : loaded / total);
    request.onload = () => done(request.status < 400 ? undefined : { because: 'unavailable' });
    request.onerror = () => done({ because: 'unreachable' });
    request.open('POST', new URL(url, location.href));
    request.send(data);
  });
}

const isOnItsWay = ({ state }: Attachment): boolean => state.code === 'awaited' || state.code === 'checking';

async function untilChecked(way: WayOfFiles, asked: Attachment): Promise<UploadProgress> {
  const { place, askedAt } = asked;
  let attachment = asked;
  for (let waited = 0; waited < askFor && isOnItsWay(attachment); waited += askEvery) {
    await new Promise((over) => setTimeout(over, askEvery));
    const { data } = await way.list();
    attachment =
      data?.attachments.find((one) => one.place === place && one.askedAt === askedAt) ?? attachment;
  }
  const { code } = attachment.state;
  if (code === 'refused') return { is: 'refused', place, because: attachment.because?.word ?? '' };
  if (code === 'removed') return { is: 'removed' };
  return { is: code === 'awaited' ? 'checking' : code, place, askedAt };
}

const listAttachments = ({
  number,
  secret,
}: TicketOfFiles): Promise<ApiOutcome<{ readonly attachments: readonly Attachment[] }>> =>
  outcomeOf((signal) =>
    apiClient.GET('/v1/tickets/{number}/attachments', {
      params: { path: { number } },
      headers: { 'Mrejesho-Secret': secret },
      signal,
      fetch: sendPlainly, // again and again: no device is made to work for it
    }),
  );

/** Takes a file away again, as long as no officer opened it. A late repeat takes no later file away. */
export const removeUpload = (
  { number, secret }: TicketOfFiles,
  { place, askedAt }: Pick<Attachment, 'place' | 'askedAt'>,
): Promise<ApiOutcome<{ readonly attachment: Attachment }>> =>
  outcomeOf((signal) =>
    apiClient.POST('/v1/tickets/{number}/attachments/{place}/removal', {
      params: { path: { number, place: String(place) } },
      headers: { 'Mrejesho-Secret': secret },
      body: { askedAt },
      signal,
    }),
  );
