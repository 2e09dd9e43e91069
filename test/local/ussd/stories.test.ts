import { createServer } from 'node:http';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { answerStep } from '../../../application/ussd/session/answer-step.ts';
import { freePort } from '../../../local/system/ports.ts';
import { UssdCall } from '../../../local/ussd/call.ts';
import { drawScreen } from '../../../local/ussd/draw-phone.ts';
import { playStory } from '../../../local/ussd/play-story.ts';
import { readStory } from '../../../local/ussd/story.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
import { Gateway, gatewaySecretValue } from '../../functions/ussd/a-gateway.ts';

/** The sample country, whose menu answers on this machine as the local cloud's does. */
async function aCountryThatAnswers(): Promise<{ readonly system: System; readonly url: string }> {
  const sample = await loadRegistry('registry');
  if (sample.outcome === 'broken') throw new Error('The sample is broken.');
  const system = aSystem({ content: sample.content });
  const gateway = new Gateway({ menu: (step) => answerStep(system.ports, step) });
  const server = createServer((incoming, reply) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (part: string) => (body += part));
    incoming.on('end', () => {
      const headers = { 'mrejesho-gateway': String(incoming.headers['mrejesho-gateway']) };
      const asked =
        incoming.url === '/v1/ussd' ? gateway.tells(body, { headers }) : gateway.notifies(body, { headers });
      void asked.then(({ status, text }) => reply.writeHead(status).end(text));
    });
  });
  const port = await freePort();
  await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
  onTestFinished(() => void server.close());
  return { system, url: `http://127.0.0.1:${port}/v1/ussd` };
}

/** Plays the story of this name, and gives its screens as they are drawn. */
async function played(file: string, country = aCountryThatAnswers(), phone = '+255712000001') {
  const { system, url } = await country;
  const screens: string[] = [];
  const seen = await playStory(readStory(readFileSync(file, 'utf8')), {
    newCall: () => new UssdCall({ url, headers: { 'Mrejesho-Gateway': gatewaySecretValue } }, phone),
    nextSms: () => Promise.reject(new Error('Nothing is sent here.')),
    show: (screen) => void screens.push(drawScreen(screen, phone)),
    showSms: () => undefined,
    say: (line) => void screens.push(`> ${line}`),
  });
  return { system, seen, screens };
}

const folder = 'local/ussd/stories';

describe('the stories that are shipped', () => {
  it('are a complaint without a name, and one that is followed up', () => {
    expect(globSync(`${folder}/*.txt`).toSorted()).toEqual([
      `${folder}/anonymous-complaint.txt`,
      `${folder}/follow-up.txt`,
    ]);
  });

  it('send one ticket that nobody can be told of', async () => {
    const { system, seen, screens } = await played(`${folder}/anonymous-complaint.txt`);

    const ticket = await system.tickets.load(seen.number ?? '');
    expect(ticket).toMatchObject({
      kind: 'complaint',
      openness: 'anonymous',
      holder: 'dawasa',
      channel: 'ussd',
    });
    expect(await system.vault.contactOf(seen.number ?? '')).toBeUndefined();
    expect(screens.at(-1)).toContain('over │');
  });

  it('send one more where others wrote of the same', async () => {
    const file = `${folder}/anonymous-complaint.txt`;
    const country = aCountryThatAnswers();
    (await country).system.waitsFor = () => new Promise(() => undefined);
    const { seen: first } = await played(file, country);
    const { seen: second, screens } = await played(file, country, '+255712000002');

    expect(screens.at(-3)).toContain('2 Hapana, ni jingine');
    expect(second.number).not.toBe(first.number);
  });

  it('follow a ticket up by what the screen showed, and write to its office', async () => {
    const { system, seen, screens } = await played(`${folder}/follow-up.txt`);

    const events = await system.tickets.eventsOf(seen.number ?? '');
    expect(events.map(({ type }) => type)).toEqual(['submit', 'reply']);
    expect(screens.join('\n')).toContain(seen.number);
  });
});
