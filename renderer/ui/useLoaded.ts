import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component from a chunk of its own, or null until it is there.
 * Unlike Suspense, which holds back what follows a fallback for a third of a second, it shows at once.
 */
export function useLoaded<P>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> | null {
  const [loaded, setLoaded] = useState<{ component: ComponentType<P> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which chunk it is never changes
  useEffect(() => {
    let wanted = true;
    void load().then(({ default: component }) => wanted && setLoaded({ component }));
    return () => {
      wanted = false;
    };
  }, []);
  return loaded?.component ?? null;
}
