/** The log of decisions. Asked by the page. */
export const decisionCalls = {} as const;
