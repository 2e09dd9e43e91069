/** What the API takes: of one ticket, and of one file in bytes. A test holds it to the domain's limits. */
export const fileLimits = { atMost: 5, bytes: 10 * 1024 * 1024 } as const;

/** What is enough to read a letter on a picture: the longer side, in pixels, and what it then weighs, in bytes. */
export const enough = { side: 2000, bytes: 1024 * 1024 } as const;
