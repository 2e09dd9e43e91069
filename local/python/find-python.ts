import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';

/** A Python that can run the local cloud, and what it has to install packages with. */
export interface Python {
  readonly command: string;
  readonly version: string;
  readonly installer: 'pip' | 'ensurepip';
}

/** The oldest Python that MiniStack runs on. */
const oldest = { major: 3, minor: 10 };

/** In the order in which they are asked: what the person calls Python first, then the newest. */
const commands = ['python3', 'python', ...[14, 13, 12, 11, 10].map((minor) => `python3.${minor}`)];

/** Written so that every Python, even 2.7, tells its version; only then what it can install with. */
const question = `
import sys
print("%d.%d" % sys.version_info[:2])
try:
    from importlib.util import find_spec
    print(" ".join(name for name in ("pip", "ensurepip", "venv") if find_spec(name)))
except ImportError:
    pass
`;

/** What one command answered. `installers` are the modules it has for installing packages. */
export interface PythonAnswer {
  readonly command: string;
  readonly version: string;
  readonly installers: readonly string[];
}

/**
 * The first Python on the PATH of `environment` that is 3.10 or newer and can install packages; or a
 * sentence that says what was found instead, and what to do.
 */
export async function findPython(environment: NodeJS.ProcessEnv): Promise<Python> {
  const answers: PythonAnswer[] = [];
  for (const command of commands) {
    const answer = await ask(command, environment);
    if (answer === undefined) continue;
    answers.push(answer);
    const installer = installerOf(answer);
    if (isNewEnough(answer.version) && installer !== undefined) {
      return { command, version: answer.version, installer };
    }
  }
  throw new OperatorError(sentenceFor(answers));
}

/** `python3 -m venv` needs ensurepip too, which Debian ships apart. */
function installerOf({ installers }: PythonAnswer): Python['installer'] | undefined {
  if (installers.includes('pip')) return 'pip';
  return installers.includes('ensurepip') && installers.includes('venv') ? 'ensurepip' : undefined;
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

const wanted = `The local cloud needs Python ${oldest.major}.${oldest.minor} or newer`;

function sentenceFor(answers: readonly PythonAnswer[]): string {
  const bare = answers.find(({ version }) => isNewEnough(version));
  if (bare !== undefined) {
    return (
      `${wanted} with pip or venv. ${bare.command} is ${bare.version} but has neither. ` +
      'On Debian and Ubuntu: sudo apt install python3-venv. Then run npm start again.'
    );
  }
  const old = answers.map(({ command, version }) => `${command} is ${version}`).join(', ');
  const found = old === '' ? 'and found none on the PATH' : `and found only older ones (${old})`;
  return (
    `${wanted}, ${found}. Install it from https://www.python.org/downloads/ or with your system's ` +
    'package manager (Debian and Ubuntu: sudo apt install python3 python3-venv; macOS: brew install ' +
    'python). Then run npm start again.'
  );
}

/** What a Python says of itself. Undefined when there is none, it fails, or it says nothing for 30 seconds. */
export async function ask(
  command: string,
  environment: NodeJS.ProcessEnv,
): Promise<PythonAnswer | undefined> {
  const { ok, text } = await run(command, ['-c', question], { env: environment, timeout: 30_000 });
  const [version, installers = ''] = text.trim().split(/\r?\n/);
  if (!ok || version === undefined || !/^\d+\.\d+$/.test(version)) return undefined;
  return { command, version, installers: installers.split(' ') };
}
