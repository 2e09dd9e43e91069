import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Opened } from '../ticket/opened.ts';

export type IncidentOfApi = NonNullable<ReplyOf<'show-alike-tickets'>['incident']>;
export type TicketOfIncident = IncidentOfApi['tickets'][number];

/** An incident as it was last read: while it is read again, what was known is shown. */
interface IncidentReading {
  readonly incident?: IncidentOfApi;
  /** It was answered, and there is none for whoever asks. */
  readonly isNone?: boolean;
  readonly failure?: Failure;
}

/** Reads the incident of a ticket, and again when it is wanted or the language is another. */
export function useIncident(number: string): IncidentReading & { readonly again: () => void } {
  const language = useLanguage();
  const [times, setTimes] = useState(0);
  const [known, setKnown] = useState<IncidentReading>({});
  useEffect(() => {
    const stop = new AbortController();
    void outcomeOf(() =>
      officerApi.GET('/v1/officer/tickets/{number}/alike', {
        params: { path: { number }, query: { incident: 'true' } },
        signal: stop.signal,
      }),
    ).then(({ data, failure }) => {
      if (stop.signal.aborted) return;
      if (data === undefined) setKnown((before) => ({ ...before, failure }));
      else setKnown(data.incident === undefined ? { isNone: true } : { incident: data.incident });
    });
    return () => stop.abort();
  }, [number, language, times]);
  return { ...known, again: () => setTimes((before) => before + 1) };
}

/** Tickets that are opened on a page of many, one after the other: each opening is on record. */
export interface OpenedHere {
  readonly opened: ReadonlyMap<string, Opened>;
  readonly isOpening: boolean;
  readonly failure?: Failure;
  readonly open: (numbers: readonly string[]) => Promise<void>;
}

/** Opens tickets while the page stands, each once: a key that is held down asks for nothing while they are being opened. */
export function useOpenedHere(): OpenedHere {
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map());
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isAtIt = useRef(false);
  const isGone = useRef(false);
  useEffect(() => () => void (isGone.current = true), []);
  const open = async (numbers: readonly string[]): Promise<void> => {
    if (isAtIt.current) return;
    isAtIt.current = true;
    setOpening(true);
    setFailure(undefined);
    for (const number of numbers) {
      if (isGone.current) return;
      const outcome = await outcomeOf((signal) =>
        officerApi.GET('/v1/officer/tickets/{number}', { params: { path: { number }, query: {} }, signal }),
      );
      if (outcome.data === undefined) {
        setFailure(outcome.failure);
        break;
      }
      const { data } = outcome;
      setOpened((before) => new Map([...before, [number, data]]));
    }
    isAtIt.current = false;
    setOpening(false);
  };
  return { opened, isOpening, ...(failure !== undefined && { failure }), open };
}
