/** What a token must be good for, to speak for an officer: the resource server, and its scope. */
export const officerScope = { server: 'mrejesho', name: 'officer' } as const;

/** The same as tokens, and requests for them, write it. */
export const officerScopeText = `${officerScope.server}/${officerScope.name}` as const;
