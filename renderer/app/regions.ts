const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

const lastIn = new WeakMap<Element, HTMLElement>();

document.addEventListener('focusin', (event) => {
  const region = (event.target as Element).closest('[data-region]');
  if (region) lastIn.set(region, event.target as HTMLElement);
});

/** F6: to the next part of the window (elements with `data-region`), to where one was in it before. */
export function moveToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.checkVisibility() && targetIn(region) !== null,
  );
  if (regions.length === 0) return;
  const here = document.activeElement?.closest<HTMLElement>('[data-region]');
  const at = here ? regions.indexOf(here) : step > 0 ? -1 : 0;
  const next = regions[(at + step + regions.length) % regions.length];
  if (next) targetIn(next)?.focus();
}

function targetIn(region: HTMLElement): HTMLElement | null {
  const last = lastIn.get(region);
  if (last?.isConnected && last.closest('[data-region]') === region) return last;
  const inside = [...region.querySelectorAll<HTMLElement>(focusable)];
  return inside.find((one) => one.closest('[data-region]') === region && one.checkVisibility()) ?? null;
}
