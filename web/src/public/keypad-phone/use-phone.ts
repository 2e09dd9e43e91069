import { useRef, useState } from 'preact/hooks';
import { inventedPhone } from '../../../../domain/foundation/vocabulary/invented-phones.ts';
import { dial, typedWith } from './dial.ts';

/** What the phone is in the midst of. */
export type PhoneState =
  | { readonly is: 'ready' | 'waiting' | 'no-such-code' | 'not-open' | 'slow' | 'unreachable' }
  | { readonly is: 'asking' | 'over'; readonly screen: string };

interface Session {
  readonly name: string;
  readonly phone: string;
  readonly typed: string;
}

const aSession = (): Session => ({
  name: crypto.randomUUID(),
  phone: inventedPhone(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
  typed: '',
});

/** A simple phone that dials `code`: what it shows, and what its keys do. The number is the same while the page stands. */
export function usePhone(code: string | undefined) {
  const [state, setState] = useState<PhoneState>({ is: 'ready' });
  const session = useRef<Session | undefined>(undefined);

  const hop = async (next: Session): Promise<void> => {
    session.current = next;
    setState({ is: 'waiting' });
    const { name, phone, typed } = next;
    const dialled = await dial({ session: name, phone, typed });
    // Whoever hung up meanwhile sees no screen of that session.
    if (session.current !== next) return;
    if (dialled.outcome !== 'screen') setState({ is: dialled.outcome });
    else setState({ is: dialled.goesOn ? 'asking' : 'over', screen: dialled.text });
  };

  return {
    state,
    /** Dials, or sends what was written to the screen that asks. */
    sends: async (written: string): Promise<void> => {
      const { current } = session;
      if (state.is === 'waiting') return;
      if (state.is === 'asking' && current !== undefined) {
        const typed = current.typed === '' ? written : `${current.typed}*${written}`;
        await hop({ ...current, typed });
        return;
      }
      const typed = typedWith(written, code);
      if (typed === undefined) setState({ is: 'no-such-code' });
      else await hop({ ...(current ?? aSession()), name: crypto.randomUUID(), typed });
    },
    hangsUp: (): void => {
      session.current = session.current && { ...session.current };
      setState({ is: 'ready' });
    },
  };
}
