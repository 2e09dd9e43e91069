/** What a token must be good for, to speak for an officer: the resource server, and its scope. */
export const officerScope = { server: 'mrejesho', name: 'officer' } as const;

/** Officer scope as written in tokens and in requests for them. */
export const officerScopeText = `${officerScope.server}/${officerScope.name}` as const;
