import { useMemo } from 'react';
import { papers } from '#domain/outline/designs.ts';
import type { HouseStyle, Organisation } from '#domain/schemas/organisation.ts';
import { useCall } from '../../api/hooks.ts';
import { Paper } from '../../ui/paper/Paper.tsx';
import styles from './DesignField.module.css';
import { choiceOf, useStyledOutline } from './useStyledOutline.ts';

interface DesignPictureProps {
  readonly organisation: Organisation;
  readonly design: HouseStyle['design'];
}

/** The head of a posting says enough about a design; no page holds more of its parts. */
const enough = 24;
const width = 116;

/** The first page of a posting in a design, as small as a stamp; nothing while there is no job. */
export default function DesignPicture({ organisation, design }: DesignPictureProps) {
  const { data: jobs } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  const job = jobs?.find(({ archived }) => !archived);
  return job ? <Stamp organisation={organisation} design={design} job={job.id} /> : null;
}

function Stamp({ organisation, design, job }: DesignPictureProps & { readonly job: string }) {
  const choice = useMemo(() => choiceOf('posting', job), [job]);
  const outline = useStyledOutline(choice, organisation);
  const small = useMemo(() => {
    if (!outline) return null;
    const frame = { ...outline.frame, style: { ...outline.frame.style, design } };
    return { ...outline, frame, parts: outline.parts.slice(0, enough) };
  }, [outline, design]);
  if (!small) return null;
  const paper = papers[small.frame.style.paper];
  return (
    <span
      className={styles.stamp}
      aria-hidden="true"
      style={{ width, height: (width * paper.height) / paper.width }}
    >
      <Paper outline={small} zoom={(width * 72) / 96 / paper.width} />
    </span>
  );
}
