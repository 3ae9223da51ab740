/**
 * Puts a text on the clipboard with its looks and without. By the page's own copy event: the asynchronous clipboard
 * would need a permission, and this app grants none. False when the system did not take it.
 */
export function copyRich(html: string, text: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done && taken;
}
