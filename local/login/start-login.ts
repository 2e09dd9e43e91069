import type { Server } from 'node:http';
import { join } from 'node:path';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { loginReturnPaths } from '../../contracts/http/login/login-return.ts';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { roleWords } from '../../words/roles.ts';
import { deployedIn, outputOf } from '../deployed/deployed.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { webAddressAt, type Ports } from '../system/ports.ts';
import { atAGlance, demoLogins } from './demo-logins.ts';
import { LocalIssuer, type SignedToken } from './local-issuer.ts';
import { logIn } from './login-page.ts';
import { startLoginServer } from './login-server.ts';
import type { OfficerShown } from './officers-page.ts';

/** Starts the login page of the cloud in `folder`: it answers from now on, and lets somebody in once there is a pool. */
export async function startLoginOf(folder: CloudFolder, ports: Ports): Promise<Server> {
  const clientId = (): string | undefined => {
    const deployed = deployedIn(folder);
    return deployed === undefined ? undefined : outputOf(deployed, 'identity', 'LoginClientId');
  };
  const returns = returnsAt(ports);
  const issuer = new LocalIssuer({
    clientId,
    returns,
    scope: officerScopeText,
    sign: (officer) =>
      signedByPool(officer, {
        origin: `http://localhost:${ports.aws}`,
        clientId: clientId() ?? '',
        returnTo: returns[0] ?? '',
      }),
    now: Date.now,
  });
  let shown: Promise<readonly OfficerShown[]> | undefined;
  return startLoginServer({ port: ports.login, issuer, officers: () => (shown ??= officersShown()) });
}

/** Where the client of the stage may lead back to. */
function returnsAt(ports: Ports): readonly string[] {
  const given: Readonly<Record<string, string>> = { stage: 'local', webAddress: webAddressAt(ports) };
  const { webOrigins } = stageFrom((name) => given[name]);
  return webOrigins.flatMap((origin) => Object.values(loginReturnPaths).map((path) => `${origin}${path}`));
}

async function signedByPool(officer: string, page: Parameters<typeof logIn>[0]): Promise<SignedToken> {
  const login = demoLogins.find((known) => known.officer === officer);
  if (login === undefined) throw new Error('Nobody of the demonstration was chosen.');
  const { access, expiresInSeconds } = await logIn(page, login);
  return { accessToken: access, expiresInSeconds };
}

/** Everybody of the demonstration, as the registry's files have them. */
async function officersShown(): Promise<readonly OfficerShown[]> {
  const sample = await loadRegistry(join(project, 'registry'));
  if (sample.outcome === 'broken') throw new Error('registry/ has mistakes: npm run registry:check');
  const { officers, institutions } = sample.content;
  const nameOf = new Map(institutions.map((institution) => [institution.id, institution.name.sw]));
  const glanced: readonly string[] = atAGlance;
  return demoLogins.flatMap(({ officer: id }) => {
    const officer = officers.find((known) => known.id === id);
    if (officer === undefined) return [];
    const { name, roles, institution } = officer;
    return [
      {
        id,
        name,
        roles: roles.map((role) => `${roleWords[role].sw} / ${roleWords[role].en}`).join(', '),
        office: nameOf.get(institution) ?? institution,
        first: glanced.includes(id),
      },
    ];
  });
}
