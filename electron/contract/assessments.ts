/** Scorecards: who fills in which, and who may see what. Asked by the page. */
export const assessmentCalls = {} as const;
