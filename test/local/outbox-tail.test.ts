import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutboxTail, readOutbox, type Sent } from '../../local/outbox/tail.ts';
import { scratchFolder } from './scratch.ts';

const sms = (id: string, text = 'Lalamiko lako limepokelewa') =>
  ({ id, channel: 'sms', to: '+255712000001', text }) as const;
const email = {
  id: 'e-1',
  channel: 'email',
  to: 'mkuu@example.go.tz',
  subject: 'Kikumbusho',
  text: 'Hoja moja',
} as const;

const always =
  (...messages: Awaited<ReturnType<Sent>>): Sent =>
  () =>
    Promise.resolve(messages);
const ids = (path: string): readonly string[] => readOutbox(path).map(({ id }) => id);

describe('the outbox file', () => {
  it('holds each SMS as one line with its time, recipient and text', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    await new OutboxTail(path, always(sms('s-1'))).look();
    expect(
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        id: 's-1',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        channel: 'sms',
        to: '+255712000001',
        text: 'Lalamiko lako limepokelewa',
      },
    ]);
  });

  it('holds the subject of an e-mail too', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    await new OutboxTail(path, always(email)).look();
    expect(readOutbox(path)[0]).toMatchObject({ channel: 'email', subject: 'Kikumbusho', text: 'Hoja moja' });
  });

  it('holds a message once, however often it is seen', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    const tail = new OutboxTail(path, always(sms('s-1'), email));
    await tail.look();
    await tail.look();
    expect(ids(path)).toEqual(['s-1', 'e-1']);
  });

  it('holds a message once across a restart, and goes on with the new ones', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    await new OutboxTail(path, always(sms('s-1'))).look();
    await new OutboxTail(path, always(sms('s-1'), sms('s-2'))).look();
    expect(ids(path)).toEqual(['s-1', 's-2']);
  });

  it('holds two messages of the same text as two', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    await new OutboxTail(path, always(sms('s-1', 'Sawa'), sms('s-2', 'Sawa'))).look();
    expect(ids(path)).toEqual(['s-1', 's-2']);
  });

  it('loses nothing while the cloud can not be asked', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    let down = true;
    const tail = new OutboxTail(path, () =>
      down ? Promise.reject(new Error('down')) : always(sms('s-1'))(),
    );
    await tail.look();
    down = false;
    await tail.look();
    expect(ids(path)).toEqual(['s-1']);
  });

  it('is read up to a line that is still being written', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    await new OutboxTail(path, always(sms('s-1'))).look();
    appendFileSync(path, '{"at":"2026-');
    expect(ids(path)).toEqual(['s-1']);
  });

  it('has everything that was sent before the tail ended', async () => {
    const path = join(scratchFolder(), 'outbox.jsonl');
    const sent = [sms('s-1')];
    const tail = new OutboxTail(path, () => Promise.resolve(sent));
    tail.follow(3_600_000);
    sent.push(sms('s-2'));
    await tail.end();
    expect(ids(path)).toEqual(['s-1', 's-2']);
  });
});
