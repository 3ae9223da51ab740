/** Retention clocks, anonymising and erasing. Asked by the page. */
export const erasureCalls = {} as const;
