/** Candidates who are there twice. Asked by the page. */
export const duplicateCalls = {} as const;
