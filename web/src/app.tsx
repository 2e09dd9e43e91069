import { LocationProvider, Route, Router } from 'preact-iso';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { pageAddresses } from './platform/addresses.ts';
import { FrameLines } from './design/lines.tsx';
import { showFromTheTop } from './platform/focus.ts';
import { frameLines } from './frame-lines.ts';
import { notFound, pages } from './pages.tsx';

/** The site: one page at a time, by its address. */
export function App() {
  return (
    <LocationProvider>
      <FrameLines.Provider value={frameLines}>
        <Router onRouteChange={showFromTheTop}>
          {pages.flatMap(({ name, component }) =>
            languages.map((language) => (
              <Route key={`${name}-${language}`} path={pageAddresses[name][language]} component={component} />
            )),
          )}
          <Route default component={notFound} />
        </Router>
      </FrameLines.Provider>
    </LocationProvider>
  );
}
