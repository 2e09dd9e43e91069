/** Who is in, as pages of one browser tell each other: in memory, never written down. */
export type TabsTell =
  | {
      readonly is: 'in';
      readonly token: string;
      readonly officer: string;
      /** Absent from what pages of a former build tell. */
      readonly office?: string;
      /** End by this machine's clock, in ms. */
      readonly endsAt: number;
      readonly loginEndsAt: number;
    }
  | { readonly is: 'out' };

const name = 'mrejesho-session';

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;

/** Tells the other pages of this browser. */
export const tellTabs = (what: TabsTell): void => channel?.postMessage(what);

/** Hears what other pages tell, for as long as the document lives. */
export function hearTabs(hear: (what: TabsTell) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<TabsTell>) => hear(data));
}

/** Does it while no other page of this browser does the like. `what`: of which kind; a login, whose each renewal makes a cookie of the former one. */
export const oneTabAtATime = <Done>(work: () => Promise<Done>, what = name): Promise<Done> =>
  'locks' in navigator ? navigator.locks.request(what, work) : work();
