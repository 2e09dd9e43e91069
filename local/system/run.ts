import { spawn } from 'node:child_process';

/** What a command said on both its streams, and whether it ended well. */
export interface Ran {
  readonly ok: boolean;
  readonly text: string;
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** After so many milliseconds the command is ended; without it, it may take as long as it likes. */
  readonly timeout?: number;
  /** Ends the command when what it is for has failed. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a command to its end. One that can't be started has failed too, and says why. */
export async function run(command: string, words: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((end) => {
    const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    }
    child.once('error', ({ message }) => end({ ok: false, text: message }));
    child.once('close', (code) => end({ ok: code === 0, text }));
  });
}
