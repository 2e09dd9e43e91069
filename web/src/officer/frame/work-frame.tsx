import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { productName } from '../../platform/product.ts';
import { frameTexts, languageNames } from '../../design/texts.ts';
import { useHead, type Head } from '../../platform/head.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { queryIn, workAddress, workPageAt, workPages } from '../platform/addresses.ts';
import type { Me } from '../session/me.ts';
import { logOut } from '../session/session.ts';
import { atFoot } from './at-foot.ts';
import { FindBox, findShortcut } from './find-box.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { currentOn, waysOf } from './navigation.ts';
import { NewsLink } from './news-link.tsx';
import { useShortcuts, type Shortcut } from './shortcuts.ts';
import { workFrameTexts as texts } from './texts.ts';
import { Who } from './who.tsx';
import { WorkLink } from './work-link.tsx';

export interface WorkFrameProps extends Head {
  /** Who is in; undefined where nobody is, or it is not known. */
  readonly me: Me | undefined;
  /** Who is in is being found out: there is room for what will be said of it. */
  readonly isAwaited?: boolean;
  readonly children: ComponentChildren;
  /** Its errors wait to be put right: the title says so first, for who reads by ear. */
  readonly wrong?: boolean;
  /** The keys of the page: listed under `?`. */
  readonly shortcuts?: readonly Shortcut[];
}

const noShortcuts: readonly Shortcut[] = [];

/** What every page of officers has around it: where else to go, who is in and for which office, the keys of the page. */
export function WorkFrame({
  me,
  isAwaited = false,
  children,
  wrong = false,
  shortcuts = noShortcuts,
  ...head
}: WorkFrameProps) {
  const say = useSay();
  const [helps, setHelps] = useState(false);
  const finds = me?.permissions.includes('queues:read') === true;
  const { Part: Foot, shortcuts: first = noShortcuts } = (me && atFoot.value) ?? {};
  const taken = first.flatMap(({ keys }) => keys);
  const all = [
    ...first,
    ...shortcuts.filter(({ keys }) => !keys.some((key) => taken.includes(key))),
    ...(finds ? [findShortcut] : []),
    { keys: ['?'], says: texts.showKeys, does: () => setHelps(true) },
  ];
  useHead(head, wrong ? `${say(frameTexts.mistake)}: ` : '');
  useShortcuts(all);
  useEffect(markAsUsable, []);
  return (
    <div class={isAwaited ? 'frame work awaited' : 'frame work'}>
      <a class="skip" href="#content">
        {say(frameTexts.skip)}
      </a>
      <header class="screen-only">
        <div class="masthead">
          <div class="width">
            <WorkLink class="name" to="start">
              {productName}
            </WorkLink>
            {me !== undefined && <Ways me={me} />}
            {/* Another one once somebody is in: one that grew would move to the side. */}
            <div class="own" key={me === undefined ? 'of-nobody' : 'of-somebody'}>
              {me !== undefined && <Own onHelp={() => setHelps(true)} />}
              <OtherLanguage />
            </div>
          </div>
        </div>
        {me !== undefined && (
          <Who me={me}>
            {finds && (
              <div class="find-and-news">
                <FindBox />
                {me.permissions.includes(workPages.news.for) && <NewsLink />}
              </div>
            )}
          </Who>
        )}
        {isAwaited && <div class="who unknown" />}
      </header>
      <main id="content" class="width" tabIndex={-1}>
        {children}
      </main>
      {Foot !== undefined && <Foot />}
      <footer class="colophon screen-only">
        <p class="width quiet">{say(frameTexts.unofficial)}</p>
      </footer>
      {helps && <KeyboardHelp shortcuts={all} onClose={() => setHelps(false)} />}
    </div>
  );
}

/** From here on it hears what is pressed. */
const markAsUsable = () => void performance.mark('usable');

function Ways({ me }: { readonly me: Me }) {
  const say = useSay();
  const here = workPageAt(useLocation().path)?.name;
  return (
    <nav aria-label={say(texts.ways)}>
      <ul>
        {waysOf(me).map(([name, text]) => (
          <li key={name}>
            <WorkLink to={name} aria-current={currentOn(here, name)}>
              {say(text)}
            </WorkLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to this page in the other language. */
function OtherLanguage() {
  const { path, url } = useLocation();
  const language = useLanguage();
  const { name, number } = workPageAt(path) ?? { name: 'start' as const };
  const [other = 'sw'] = languages.filter((one) => one !== language);
  return (
    <a href={workAddress(name, other, number) + queryIn(url)} lang={other} hreflang={other}>
      {languageNames[other]}
    </a>
  );
}

function Own({ onHelp }: { readonly onHelp: () => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Button look="plain" aria-haspopup="dialog" onClick={onHelp}>
        <span class="word">{say(texts.keys)}</span> <kbd>?</kbd>
      </Button>
      <Button look="plain" onClick={() => void logOut(language)}>
        {say(texts.logOut)}
      </Button>
    </>
  );
}
