import { useEffect, useState } from 'react';

const narrow = '(max-width: 860px)';

export interface Sidebar {
  readonly isOpen: boolean;
  /** It lies over the work because there is no room beside it. */
  readonly isOver: boolean;
  readonly toggle: () => void;
  /** Called when something was chosen: gives the work its room back where it lies over it. */
  readonly close: () => void;
}

/** Whether the navigation is shown; in a narrow window, or at a high zoom, it is there on demand only. */
export function useSidebar(): Sidebar {
  const [isOver, setOver] = useState(() => window.matchMedia(narrow).matches);
  const [wanted, setWanted] = useState(true);
  const [demanded, setDemanded] = useState(false);

  useEffect(() => {
    const query = window.matchMedia(narrow);
    const follow = () => {
      setOver(query.matches);
      setDemanded(false);
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  return {
    isOpen: isOver ? demanded : wanted,
    isOver,
    toggle: () => (isOver ? setDemanded((open) => !open) : setWanted((open) => !open)),
    close: () => setDemanded(false),
  };
}
