/** Files of candidates, kept beside the workbook by content hash. Asked by the page. */
export const attachmentCalls = {} as const;

/** Asked by the main process and the command line, with paths. */
export const attachmentEngineCalls = {} as const;

/** Answered by the main process: they need a dialog or the system. */
export const attachmentWindowCalls = {} as const;
