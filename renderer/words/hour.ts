/** How an hour is written: in two digits on a clock of 24 hours, in as many as it needs on one of 12. */
export function hourFor(locale: string): 'numeric' | '2-digit' {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12
    ? 'numeric'
    : '2-digit';
}
