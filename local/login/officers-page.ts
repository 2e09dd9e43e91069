import { escaped } from './escaped.ts';

/** An officer as the login page of the local cloud shows them. */
export interface OfficerShown {
  readonly id: string;
  readonly name: string;
  /** What they are, in both languages: "mkuu / head". */
  readonly roles: string;
  readonly office: string;
  /** Stands above, where it is found at a glance. */
  readonly first: boolean;
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="sw">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<p class="local" role="note">Wingu la mashine hii: ni la kujaribia, halina nywila. <span lang="en">/ The local cloud: for trying things, without a password.</span></p>
${body}
</main>
</body>
</html>
`;

const buttonOf = ({ id, name, roles, office }: OfficerShown): string =>
  `<li><button name="officer" value="${escaped(id)}"><b>${escaped(name)}</b> <span>${escaped(roles)}</span> <span>${escaped(office)}</span></button></li>`;

const listOf = (officers: readonly OfficerShown[]): string => `<ul>${officers.map(buttonOf).join('\n')}</ul>`;

/** Where somebody chooses which officer of the demonstration to be. The form sends what the page was asked with. */
export function officersPage(officers: readonly OfficerShown[], asked: URLSearchParams): string {
  return page(
    'Ingia kama afisa / Log in as an officer',
    `<h1>Unaingia kama nani? <span lang="en">/ Who are you?</span></h1>
<form method="post" action="/oauth2/authorize?${escaped(asked.toString())}">
${listOf(officers.filter(({ first }) => first))}
<details><summary>Maafisa wengine / Other officers</summary>
${listOf(officers.filter(({ first }) => !first))}
</details>
</form>`,
  );
}

/** What is wrong with a request, in the word of the protocol: who reads it writes a client. */
export const errorPage = (fault: string): string =>
  page(
    'Hitilafu / Error',
    `<h1>Hapa huwezi kuingia <span lang="en">/ You cannot log in here</span></h1><p><code>${escaped(fault)}</code></p>`,
  );

export const styleOfPages = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1c2421; background: #f3f5f4; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
.local { padding: .75rem 1rem; border-left: .375rem solid #b26a00; background: #fff4df; }
h1 { font-size: 1.5rem; line-height: 1.25; }
ul { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: .5rem; }
button { width: 100%; min-height: 44px; padding: .5rem .75rem; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #68756f; border-radius: .25rem; cursor: pointer; }
button b { display: block; }
button span + span::before { content: "\\00b7\\00a0"; }
button:focus-visible, summary:focus-visible { outline: 3px solid #1b6b45; outline-offset: 2px; }
summary { min-height: 44px; cursor: pointer; }
@media (prefers-color-scheme: dark) {
  body { color: #e6ece9; background: #141917; }
  .local { background: #33270f; }
  button { background: #1e2522; border-color: #8a9892; }
}
`;
