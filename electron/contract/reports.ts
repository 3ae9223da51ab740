/** Documents about candidates and jobs, beside the posting. Asked by the page. */
export const reportCalls = {} as const;

/** Asked by the main process and the command line, with paths. */
export const reportEngineCalls = {} as const;

/** Answered by the main process: they need a dialog or the system. */
export const reportWindowCalls = {} as const;
