/** So many of an officer's newest news are told beside a list, where they were not read. */
export const newsBesideLists = 5;
