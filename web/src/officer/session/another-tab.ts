const name = 'tena';

/** The part of the login page's address that says that another tab waits for it. */
export const anotherTab = `?${name}`;

export const isForAnotherTab = (search: string): boolean => new URLSearchParams(search).has(name);
