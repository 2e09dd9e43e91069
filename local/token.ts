/** `npm run --silent token -- LOGIN`: logs an officer of the demonstration in, and prints the access token. */
import { parseArgs } from 'node:util';
import { runningCloud } from './cloud/running-cloud.ts';
import { atAGlance } from './login/demo-logins.ts';
import { logIn } from './login/login-page.ts';
import { cloudFolder, usualFolder } from './system/folder.ts';
import { command, Trouble } from './system/trouble.ts';

await command(cloudFolder(usualFolder).logs.start, async () => {
  const { values, positionals } = parseArgs({
    options: { state: { type: 'string', default: usualFolder } },
    allowPositionals: true,
  });
  const { login: page, demoLogins } = await runningCloud(values.state);
  const [name] = positionals;
  const known = demoLogins.find(({ login }) => login === name);
  if (known === undefined) {
    const some = atAGlance.join(', ');
    throw new Trouble(
      `Say who logs in: ${some}, or another of demoLogins in .local/cloud.json. npm run --silent token -- ${atAGlance[0]}`,
    );
  }
  const { poolUrl: origin, clientId, redirectUri: returnTo } = page;
  console.log((await logIn({ origin, clientId, returnTo }, known)).access);
});
