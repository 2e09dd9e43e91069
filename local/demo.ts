/**
 * `npm run demo`: sixty tickets of all kinds go to many institutions over HTTP, and the terminal shows how
 * they run: sent, acknowledged, answered, transferred, objected to, appealed, reminded, escalated, at the
 * root, with the SMS as they go out. Some heads work, others don't.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { connectCloud } from './cloud/cloud.ts';
import { Citizen, reactsTo } from './demo/citizen.ts';
import { inTurns } from './demo/in-turns.ts';
import { looksIntoQueue } from './demo/office.ts';
import { openOffices } from './demo/open-offices.ts';
import { Story } from './demo/story.ts';
import { summary } from './demo/summary.ts';
import { demoTickets } from './demo/tickets.ts';
import { readFlags } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command } from './system/trouble.ts';

/** The local cloud runs each concurrent request in a process of its own: a few at once are enough. */
const atOnce = 3;
/** After this the demonstration ends, whatever is still on its way. */
const longestMilliseconds = 6 * 60_000;
const betweenRounds = 3_000;

await command(cloudFolder(usualFolder).logs.start, async () => {
  const cloud = connectCloud(readFlags(process.argv.slice(2)).stateDir);
  const story = new Story(Date.now, console.log);
  const earlier = cloud.sent().length;
  let told = earlier;
  const tellMessages = (): void => {
    const messages = cloud.sent();
    for (const message of messages.slice(told)) story.message(message);
    told = messages.length;
  };

  console.log('Watu sitini wanatuma hoja zao. / Sixty people send their tickets.\n');
  const travellers = await inTurns(demoTickets(), atOnce, async (ticket, index) => {
    const citizen = new Citizen(cloud.apiUrl, index);
    const receipt = await citizen.send(ticket);
    story.sent(receipt, ticket.kind, ticket.subject);
    tellMessages();
    return { citizen, receipt };
  });

  const offices = await openOffices(cloud, atOnce);
  console.log(`\nWakuu ${offices.length} wanafanya kazi. / ${offices.length} heads are at work.\n`);
  const ends = Date.now() + longestMilliseconds;
  let seen = await inTurns(travellers, atOnce, ({ citizen, receipt }) => citizen.follow(receipt));
  const moving = (index: number): boolean => {
    const ticket = seen[index];
    const isOver = ticket?.status.code === 'closed' || ticket?.timeline.some(({ type }) => type === 'flag');
    return ticket?.respondBy !== undefined && isOver !== true;
  };
  while (cloud.fastClock && Date.now() < ends && seen.some((_, index) => moving(index))) {
    await wait(betweenRounds);
    await inTurns(offices, atOnce, looksIntoQueue);
    seen = await inTurns(travellers, atOnce, async ({ citizen, receipt }, index) => {
      const last = seen[index];
      if (last !== undefined && !moving(index)) return last;
      const ticket = await citizen.follow(receipt);
      story.happened(ticket);
      await reactsTo(citizen, receipt, ticket);
      tellMessages();
      return ticket;
    });
  }

  tellMessages();
  console.log(`\n${summary(seen, cloud.sent().slice(earlier))}`);
  if (!cloud.fastClock) {
    console.log(
      '\nThe deadlines of this cloud run in working days. To watch tickets climb: npm start -- --fast-clock',
    );
  }
});
