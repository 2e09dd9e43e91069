import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tanzanianPhone as phoneSchema } from '../../contracts/http/requests/phone.ts';
import { UssdCall } from '../../local/ussd/call.ts';
import { playStory } from '../../local/ussd/play-story.ts';
import { SmsOfPhone } from '../../local/ussd/sms-of-phone.ts';
import { readStory } from '../../local/ussd/story.ts';
import { SimplePhone } from './steps/simple-phone.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

/** Plays a story on a phone of its own, and gives what it saw and showed. */
async function played(file: string) {
  const phone = phoneSchema.parse(aCitizen().phone);
  const messages = new SmsOfPhone(phone, cloud.sent);
  const shown: string[] = [];
  const seen = await playStory(readStory(readFileSync(file, 'utf8')), {
    newCall: () => new UssdCall(cloud.ussd, phone),
    nextSms: () => messages.next(),
    show: ({ text }) => void shown.push(text),
    showSms: (text) => void shown.push(text),
    say: () => undefined,
  });
  return { seen, shown };
}

describe('a simple phone that dials, by the stories that are shipped', () => {
  it('sends a complaint that has no name, to the office that is suggested', async () => {
    const { seen, shown } = await played('local/ussd/stories/anonymous-complaint.txt');
    const reply = await fetch(`${cloud.apiUrl}/v1/tickets/${seen.number ?? ''}`, {
      headers: { 'mrejesho-secret': seen.secret ?? '' },
    });
    const ticket = (await reply.json()) as Record<string, unknown>;

    expect(shown.at(-1)).toContain('Imepokelewa: DAWASA.');
    expect([reply.status, ticket['number']]).toEqual([200, seen.number]);
  });

  it('tells of violence indirectly: whom to call comes first, nothing is sent, and nobody who dials next reads it', async () => {
    const phone = new SimplePhone(aCitizen());
    await phone.dials();
    await phone.chooses('Nini kimetokea? Andika');
    expect(await phone.types('Baba wa kambo anakuja chumbani usiku.')).toMatch(
      /^Pole\..*: 116\nPolisi: 112\n1 /s,
    );
    await phone.chooses('Nipelekeeni dawati la jinsia');
    expect(await phone.types('temeke')).toMatch(/^Jinsia W\. Temeke, kwa faragha\./);
    expect(await phone.dials()).toMatch(/^Sema na ofisi za umma\n1 Nini kimetokea\?/);
    await phone.chooses('Fuatilia ulichotuma');
    expect(await phone.chooses('Ulichotuma kwa simu hii')).toContain('Simu hii haijatuma kitu');
  });

  it('follows up by number and secret, and writes to the office', async () => {
    const { seen, shown } = await played('local/ussd/stories/follow-up.txt');

    expect(shown.some((screen) => screen.startsWith(`${seen.number ?? ''}: `))).toBe(true);
    expect(shown.at(-1)).toContain('Imefanyika.');
  });
});
