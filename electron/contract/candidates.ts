/** Candidates: the list, one of them, and what is changed for many. Asked by the page. */
export const candidateCalls = {} as const;
