import { playsPhones } from 'virtual:registry/stage';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, pageAt, type PageName } from '../platform/addresses.ts';
import { useHead, type Head } from '../platform/head.ts';
import { useLanguage, useSay } from '../platform/language.ts';
import { Lines } from './lines.tsx';
import { PageLink } from './page-link.tsx';
import { productName } from '../platform/product.ts';
import { frameTexts, languageNames, publicPageNames, waysIn } from './texts.ts';

export interface FrameProps extends Head {
  readonly children: ComponentChildren;
  /** Its errors wait to be put right: the title says so first, for who reads by ear. */
  readonly wrong?: boolean;
  /** More than text to be read: a table, a list. */
  readonly wide?: boolean;
  /** Nothing that leads elsewhere: where somebody would lose what is shown. */
  readonly bare?: boolean;
}

/** What every page has around it: the name, the ways in, the other language, and below it what the site says of itself. */
export function Frame({ children, wrong = false, wide = false, bare = false, ...head }: FrameProps) {
  const say = useSay();
  useHead(head, wrong ? `${say(frameTexts.mistake)}: ` : '');
  useEffect(markAsUsable, []);
  return (
    <div class="frame">
      <a class="skip" href="#content">
        {say(frameTexts.skip)}
      </a>
      <header class="screen-only">
        <Masthead bare={bare} />
        <div class="unofficial">
          <p class="width">{say(frameTexts.unofficial)}</p>
        </div>
      </header>
      <main id="content" class={wide ? 'width' : 'width reading'} tabIndex={-1}>
        {children}
      </main>
      <footer class="colophon screen-only">
        <div class="width">
          {!bare && <PagesOf names={toRead} label={say(frameTexts.more)} />}
          <p class="quiet">{say(frameTexts.whatItIs)}</p>
        </div>
      </footer>
      <Lines />
    </div>
  );
}

/** From here on it hears what is pressed: how long that took on a slow phone is measured by this. */
const markAsUsable = () => void performance.mark('usable');

function Masthead({ bare }: { readonly bare: boolean }) {
  const say = useSay();
  return (
    <div class="masthead">
      <div class="width">
        {bare ? (
          <span class="name">
            <Mark />
            {productName}
          </span>
        ) : (
          <>
            <PageLink class="name" to="home">
              <Mark />
              {productName}
            </PageLink>
            <PagesOf names={waysIn} label={say(frameTexts.ways)} />
            <OtherLanguage />
          </>
        )}
      </div>
    </div>
  );
}

interface PagesOfProps {
  readonly names: readonly (readonly [PageName, { readonly sw: string; readonly en: string }])[];
  readonly label: string;
}

/** What can be read of the service, and of this stage. */
const toRead = publicPageNames.filter(([page]) => page !== 'keypad-phone' || playsPhones);

/** Links to pages, the one that is shown marked as such. */
function PagesOf({ names, label }: PagesOfProps) {
  const say = useSay();
  const here = pageAt(useLocation().path);
  return (
    <nav aria-label={label}>
      <ul>
        {names.map(([name, text]) => (
          <li key={name}>
            <PageLink to={name} aria-current={name === here ? 'page' : undefined}>
              {say(text)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to this page in the other language, named in that language. */
function OtherLanguage() {
  const { path } = useLocation();
  const language = useLanguage();
  const [other = 'sw'] = languages.filter((one) => one !== language);
  return (
    <a
      class="language"
      href={pageAddresses[pageAt(path) ?? 'home'][other]}
      lang={other}
      hreflang={other}
      onClick={({ currentTarget }) => {
        currentTarget.hash = location.hash; // the same step of it
      }}
    >
      {languageNames[other]}
    </a>
  );
}

/** A speech that comes back. */
const Mark = () => (
  <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill="#0b5d3b" />
    <path d="M7 9h18v11H15l-5 4v-4H7z" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round" />
    <path d="M19 12l-3 3 3 3M16 15h6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" />
  </svg>
);
