/** What a page leaves for itself while its browser is at the issuer: worth nothing to anybody without the code. */
export interface LoginBegun {
  readonly state: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** Where to go on afterwards: a path of officers' pages, with its query. */
  readonly returnTo: string;
}

const places = { begun: 'mrejesho-login', out: 'mrejesho-out' } as const;

export const rememberLogin = (begun: LoginBegun): void =>
  sessionStorage.setItem(places.begun, JSON.stringify(begun));

/** Takes what was left: it serves once. */
export function takeLogin(): LoginBegun | undefined {
  const text = sessionStorage.getItem(places.begun);
  sessionStorage.removeItem(places.begun);
  const left: unknown = text === null ? undefined : JSON.parse(text);
  return isBegun(left) ? left : undefined;
}

const isBegun = (left: unknown): left is LoginBegun =>
  typeof left === 'object' &&
  left !== null &&
  ['state', 'codeVerifier', 'redirectUri', 'returnTo'].every((name) => name in left);

export const rememberLogout = (): void => sessionStorage.setItem(places.out, 'yes');

/** Whether somebody has just logged out in this tab: said once. */
export function takeLogout(): boolean {
  const isOut = sessionStorage.getItem(places.out) !== null;
  sessionStorage.removeItem(places.out);
  return isOut;
}
