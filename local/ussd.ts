/**
 * `npm run ussd`: a phone in the terminal. It dials the local cloud's menu as the gateway does, shows each screen and the
 * SMS that come to it. `--phone` says whose it is; `--play` plays a recorded story instead of reading what is typed.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { runningCloud } from './cloud/running-cloud.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, OperatorError } from './system/operator-error.ts';
import { dialCode, UssdCall, type UssdScreen } from './ussd/call.ts';
import { drawScreen, drawSms } from './ussd/draw-phone.ts';
import { readUssdFlags } from './ussd/flags.ts';
import { away, holdPhone } from './ussd/hold-phone.ts';
import { playStory } from './ussd/play-story.ts';
import { SmsOfPhone } from './ussd/sms-of-phone.ts';
import { readStory } from './ussd/story.ts';

/** Between two looks for SMS while somebody types, in milliseconds. */
const lookEvery = 500;

function storyIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new OperatorError(`There is no story in ${file}.`);
  }
}

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { phone, play, stateDir } = readUssdFlags(process.argv.slice(2));
  const cloud = await runningCloud(stateDir);
  const messages = new SmsOfPhone(phone, cloud.sent);
  const newCall = () => new UssdCall(cloud.ussd, phone);
  const show = (screen: UssdScreen): void => console.log(`${drawScreen(screen, phone)}\n`);
  const showSms = (text: string): void => console.log(`${drawSms(text)}\n`);

  if (play !== undefined) {
    const say = (line: string): void => console.log(`> ${line}\n`);
    await playStory(readStory(storyIn(play)), {
      newCall,
      nextSms: () => messages.next(),
      show,
      showSms,
      say,
    });
    return;
  }

  console.log(`${dialCode} is dialled. Type a key and Enter. ${away}, or Ctrl-C, puts the phone away.\n`);
  const lines = createInterface({ input: process.stdin });
  process.once('SIGINT', () => lines.close());
  const looking = setInterval(() => messages.fresh().forEach(showSms), lookEvery);
  try {
    await holdPhone({ newCall, lines, show, say: (line) => console.log(`${line}\n`) });
  } finally {
    clearInterval(looking);
    lines.close();
    messages.fresh().forEach(showSms);
  }
});
