import { encode } from 'jpeg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bombs } from '../builders/bombs.ts';
import { aJpeg } from '../builders/files.ts';
import { Attachments, type Promised } from './steps/attachments.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** A file was checked within so many seconds, on a machine that does much else. */
const soon = 30;

const newTicket = async (): Promise<Attachments> =>
  new Attachments(await sendsSlowly(aCitizen(), { institution: 'dawasa' }));

const bombCalled = (name: string): Uint8Array => {
  const [, make] = bombs.find(([what]) => what === name) ?? [];
  if (make === undefined) throw new Error(`There is no ${name}.`);
  return make();
};

async function sendsTo(attachments: Attachments, type: string, file: Uint8Array): Promise<Promised> {
  const promised = await attachments.ask(type);
  expect(await attachments.send(promised, file)).toBe(204);
  return promised;
}

const checkedAt = async (attachments: Attachments, { attachment: { place } }: Promised): Promise<string> =>
  (await until('it is checked', soon, () => attachments.checked(place))).checkedAt ?? '';

describe('a small file that would stop the cleaner', () => {
  let attachments: Attachments;

  beforeAll(async () => void (attachments = await newTicket()));

  it.each([
    ['a JPEG of a few bytes that promises 25 megapixels', 'image/jpeg'],
    ['a JPEG of as many colours as a byte can say', 'image/jpeg'],
    ['a PDF whose packed objects all lie in the same place', 'application/pdf'],
    ['a PDF packed three times', 'application/pdf'],
  ])('is refused: %s', async (name, type) => {
    const { attachment } = await sendsTo(attachments, type, bombCalled(name));
    const refused = await until('it is checked', soon, () => attachments.checked(attachment.place));
    expect(refused.state.code).toBe('refused');
    expect((await attachments.link(attachment.place)).code).toBe('attachment-refused');
  });

  it('leaves the picture that comes after it as it is', async () => {
    const { attachment } = await sendsTo(attachments, 'image/jpeg', aJpeg());
    const clean = await until('it is checked', soon, () => attachments.checked(attachment.place));
    expect(clean.state.code).toBe('clean');
  });
});

describe('somebody who sends five large pictures with each ticket', () => {
  const tickets = 3;
  const width = 2400;
  const height = 1800;
  const large = encode({ width, height, data: Buffer.alloc(width * height * 4, 0x7f) }, 90).data;

  it('waits for the last of them, and nobody with a first one does', async () => {
    const flood = await Promise.all(Array.from({ length: tickets }, newTicket));
    const promised = await Promise.all(
      flood.map(async (one) => {
        await one.ask('image/jpeg'); // a first place, to which nothing comes
        const forms: Promised[] = [];
        for (let place = 2; place <= 5; place += 1) forms.push(await one.ask('image/jpeg'));
        return forms.map((form) => ({ one, form }));
      }),
    );
    const further = promised.flat();
    const neighbour = await newTicket();
    const form = await neighbour.ask('image/jpeg');

    const sent = await Promise.all(further.map(({ one, form: its }) => one.send(its, large)));
    expect(new Set(sent)).toEqual(new Set([204]));
    expect(await neighbour.send(form, aJpeg())).toBe(204);

    const first = await checkedAt(neighbour, form);
    const ends = await Promise.all(further.map(({ one, form: its }) => checkedAt(one, its)));
    // Five are cleaned at once: were there one line for all, no more of them could end after who came last.
    expect(ends.filter((end) => end > first).length).toBeGreaterThan(5);
  });
});
