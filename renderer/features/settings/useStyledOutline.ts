import { useDeferredValue, useMemo } from 'react';
import type { BatchChoice } from '#contract/batches.ts';
import type { Outline } from '#domain/outline/outline.ts';
import type { LetterheadKind, Organisation } from '#domain/schemas/organisation.ts';
import { useCall } from '../../api/hooks.ts';

/** One document of one job, as a batch of its own. */
export function choiceOf(document: LetterheadKind, job: string): BatchChoice {
  return { document, jobs: [job], candidates: null, as: 'each', pattern: '', existing: 'skip' };
}

/** The first document of a choice in the house style as it is being changed; null when there is none. */
export function useStyledOutline(
  choice: BatchChoice,
  organisation: Organisation,
): Outline | null | undefined {
  const { data } = useCall('batch:outline', choice, (_, cause) => cause !== 'edit');
  const { name, logo, style } = useDeferredValue(organisation);
  return useMemo(() => {
    if (!data?.outline) return data?.outline;
    // What is typed here shows at once; the rest of the document is the engine's.
    const frame = {
      ...data.outline.frame,
      organisation: name.trim(),
      logo,
      headerText: style.headerText.trim(),
      footerText: style.footerText.trim(),
      style,
    };
    return { ...data.outline, frame };
  }, [data, name, logo, style]);
}
