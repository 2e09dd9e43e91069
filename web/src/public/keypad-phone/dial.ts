import type { ussdDemonstrationRoute } from '../../../../contracts/ussd/routes.ts';

/** What came of a key: a screen, or none, because this system plays no phones, is slow or has a fault, or cannot be reached. */
export type Dialled =
  | { readonly outcome: 'screen'; readonly text: string; readonly goesOn: boolean }
  | { readonly outcome: 'not-open' | 'slow' | 'unreachable' };

/** One hop, as a gateway tells of it. */
export interface PlayedKey {
  readonly session: string;
  readonly phone: string;
  /** Everything typed in this session, joined by `*`. */
  readonly typed: string;
}

const door: (typeof ussdDemonstrationRoute)['path'] = '/v1/ussd/demonstration';

const goesOn = 'CON ';
const isOver = 'END ';

/** Tells the service of a key and answers what the phone shows. It never throws. */
export async function dial({ session, phone, typed }: PlayedKey): Promise<Dialled> {
  try {
    const response = await fetch(door, {
      method: 'POST',
      credentials: 'omit',
      body: new URLSearchParams({ sessionId: session, phoneNumber: phone, text: typed }),
    });
    if (response.status === 404) return { outcome: 'not-open' };
    const text = await response.text();
    if (!response.ok || !(text.startsWith(goesOn) || text.startsWith(isOver))) return { outcome: 'slow' };
    return { outcome: 'screen', text: text.slice(goesOn.length), goesOn: text.startsWith(goesOn) };
  } catch {
    return { outcome: 'unreachable' };
  }
}

/**
 * What is typed with a code: of `*152*00*1#` dialled to `*152*00#` it is `1`. Undefined: another code was dialled.
 * Where no code is known every one will do.
 */
export function typedWith(dialled: string, code: string | undefined): string | undefined {
  if (code === undefined) return '';
  const start = code.slice(0, -1);
  if (!dialled.startsWith(start) || !dialled.endsWith('#')) return undefined;
  const rest = dialled.slice(start.length, -1);
  return rest === '' || rest.startsWith('*') ? rest.slice(1) : undefined;
}
