import { useEffect, useRef } from 'react';

export interface KeyDeeds {
  /** A dialog has the keys. */
  readonly isOff: boolean;
  readonly number: (number: number) => void;
  readonly evidence: () => void;
  readonly note: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly leaveField: () => void;
  readonly submit: () => void;
}

/** The keys of an interview: wherever the focus is, except that letters and figures belong to a field one types in. */
export function useKeys(deeds: KeyDeeds): void {
  const newest = useRef(deeds);
  useEffect(() => {
    newest.current = deeds;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!newest.current.isOff && !event.isComposing && act(event, newest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether the key meant something. */
function act(event: KeyboardEvent, deeds: KeyDeeds): boolean {
  const target = event.target as HTMLElement;
  if (target.closest('[role="menu"], [role="dialog"], [role="listbox"]')) return false;
  const isMain = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && isMain) return done(deeds.submit);
  const isTyping = target.matches('input, textarea, [contenteditable="true"]');
  if (event.key === 'Escape' && isTyping) return done(deeds.leaveField);
  if (isTyping || isMain || event.altKey) return false;
  if (/^[0-9]$/.test(event.key)) return done(() => deeds.number(Number(event.key)));
  switch (event.key) {
    case 'e':
    case 'E':
      return done(deeds.evidence);
    case 'n':
    case 'N':
      return done(deeds.note);
    case 'ArrowDown':
      return done(deeds.next);
    case 'ArrowUp':
      return done(deeds.previous);
    default:
      return false;
  }
}

function done(deed: () => void): true {
  deed();
  return true;
}
