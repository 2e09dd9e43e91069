/**
 * `npm run demo`: sixty tickets of all kinds go to many institutions over HTTP, officers work on them from
 * the first one on, and the terminal tells what becomes of each, a line a step. A summary counts the
 * tickets anew, and says what to try next. With `--year` a year of a nation's tickets is loaded instead.
 */
import { randomInt } from 'node:crypto';
import { fill } from '../words/fill.ts';
import { runningCloud } from './cloud/running-cloud.ts';
import { Cast } from './demo/cast.ts';
import { Citizen } from './demo/citizen.ts';
import { theSample } from './demo/country.ts';
import { deal } from './demo/deal.ts';
import { readDemoFlags } from './demo/flags.ts';
import { hints } from './demo/hints.ts';
import { inTurns } from './system/in-turns.ts';
import { loginsByRole } from './demo/logins.ts';
import { countMail } from './demo/mail.ts';
import { performStory } from './demo/perform-story.ts';
import { whenStalled } from './demo/stall.ts';
import { row, section, summary } from './demo/summary.ts';
import { Telling } from './demo/telling.ts';
import { demoTickets } from './demo/tickets.ts';
import { wholeStories } from './demo/whole-stories.ts';
import { words } from './demo/words.ts';
import { demoLogins } from './login/demo-logins.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, OperatorError } from './system/operator-error.ts';
import { demoYear } from './year/demo-year.ts';

/** The local cloud runs each concurrent request in a process of its own: a few at once are enough. */
const storiesAtOnce = 10;

/** Everybody sends from an address of their own, a new one each time (RFC 2544): limits count by address and day. */
const someAddress = (): string => `198.18.${randomInt(256)}.${randomInt(1, 255)}`;

/** Phones of this run alone, so that nobody gets the SMS of an earlier one's tickets. */
const somePhones = (): ((index: number) => string) => {
  const block = String(randomInt(1000)).padStart(3, '0');
  return (index) => `0712${block}${String(index).padStart(3, '0')}`;
};

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { language, seed, stateDir, yearOf } = readDemoFlags(process.argv.slice(2));
  if (yearOf !== undefined) {
    await demoYear({ language, seed, stateDir, tickets: yearOf });
    return;
  }
  const cloud = await runningCloud(stateDir);
  const country = await theSample();
  const say = (text: string): void => console.log(`${text}\n`);

  say(words.otherLanguage[language]);
  say(
    `${fill(words.logins, { password: demoLogins[0].password }, language)}\n${loginsByRole(country, language)}`,
  );
  if (!cloud.fastClock) say(words.slow[language]);
  say(`${words.begins[language]} (--seed ${seed})`);

  const phoneOf = somePhones();
  const failed = new AbortController();
  const earlier = cloud.sent().length;
  const telling = new Telling(Date.now, console.log);
  const stage = {
    apiUrl: cloud.apiUrl,
    country,
    cast: new Cast(cloud, language),
    telling,
    language,
    fastClock: cloud.fastClock,
    ends: AbortSignal.any([whenStalled(telling), failed.signal]),
  };
  const told = await inTurns(deal(demoTickets(), country, seed), storiesAtOnce, (part, index) =>
    performStory(
      stage,
      part,
      new Citizen(cloud.apiUrl, index, { language, address: someAddress(), phone: phoneOf(index) }),
    ),
  ).finally(() => {
    failed.abort(); // where one failed, the others end too
  });

  const seen = await inTurns(told, storiesAtOnce, ({ citizen, receipt }) => citizen.follow(receipt));
  const messages = cloud.sent().slice(earlier);
  say(`\n${wholeStories(told, telling, messages, language)}`);
  say(summary(seen, language));
  const sms = messages.filter(({ channel }) => channel === 'sms').length;
  const mail = countMail(messages, language);
  say(section(words.messages[language], [row([words.sms[language], sms]), ...mail.map(row)]));
  const [first] = told;
  if (first !== undefined) say(hints(cloud, first.receipt, stateDir, language));
  const broken = told.filter(({ brokeOff }) => brokeOff).length;
  if (broken > 0) throw new OperatorError(`${broken} of ${told.length} stories broke off: the API failed.`);
});
