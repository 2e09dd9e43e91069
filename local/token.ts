/** `npm run --silent token -- LOGIN`: logs an officer of the demonstration in, and prints the access token. */
import { runningCloud } from './cloud/running-cloud.ts';
import { atAGlance } from './login/demo-logins.ts';
import { logIn } from './login/login-page.ts';
import { parseLine } from './system/flags.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, OperatorError } from './system/operator-error.ts';

const known = { state: { type: 'string', default: usualFolder } } as const;

const usage =
  'npm run --silent token takes who logs in and --state (the folder that npm start was given), after two dashes: ' +
  `npm run --silent token -- ${atAGlance[0]}`;

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { values, positionals } = parseLine(process.argv.slice(2), known, usage);
  const { login: page, demoLogins } = await runningCloud(values.state);
  const [name] = positionals;
  const who = demoLogins.find(({ login }) => login === name);
  if (who === undefined) {
    const some = atAGlance.join(', ');
    throw new OperatorError(
      `Say who logs in: ${some}, or another of demoLogins in .local/cloud.json. npm run --silent token -- ${atAGlance[0]}`,
    );
  }
  const { poolUrl: origin, clientId, redirectUri: returnTo } = page;
  console.log((await logIn({ origin, clientId, returnTo }, who)).access);
});
