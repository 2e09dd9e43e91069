import { LocationProvider, Route, Router } from 'preact-iso';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { showFromTheTop } from '../platform/focus.ts';
import {
  isOpenPage,
  workAddress,
  workPageNames,
  workScope,
  type WorkPageName,
} from './platform/addresses.ts';
import { Guarded } from './guarded.tsx';
import { NothingHere } from './access/nothing-here.tsx';
import { OpenPage } from './open-page.tsx';

/** What stands at the addresses of a page. One number's page is not another's. */
const shownAs = (name: WorkPageName) =>
  isOpenPage(name)
    ? () => <OpenPage name={name} />
    : ({ number }: { readonly number?: string }) => <Guarded key={number} name={name} number={number} />;

const routes = workPageNames.flatMap((name) => {
  const component = shownAs(name);
  return languages.map((language) => ({ path: workAddress(name, language, ':number'), component }));
});

/** The pages of officers: one at a time, by its address. */
export const WorkApp = () => (
  <LocationProvider scope={workScope}>
    <Router onRouteChange={showFromTheTop}>
      {routes.map((route) => (
        <Route key={route.path} {...route} />
      ))}
      <Route default component={NothingHere} />
    </Router>
  </LocationProvider>
);
