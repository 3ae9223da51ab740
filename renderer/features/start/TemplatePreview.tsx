import { useDeferredValue, useMemo } from 'react';
import { postingOutline } from '#domain/outline/posting.ts';
import { newOrganisation, type Organisation } from '#domain/schemas/organisation.ts';
import { useCall } from '../../api/hooks.ts';
import { Paper } from '../../ui/paper/Paper.tsx';

interface TemplatePreviewProps {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  /** Whether a workbook is open, whose house style then shows. */
  readonly inWorkbook: boolean;
}

const noOrganisation = newOrganisation();

/** The template's posting as it will leave, with the title and the location typed below it. */
export default function TemplatePreview({ inWorkbook, ...rest }: TemplatePreviewProps) {
  return inWorkbook ? <InHouseStyle {...rest} /> : <Preview {...rest} organisation={noOrganisation} />;
}

function InHouseStyle(props: Omit<TemplatePreviewProps, 'inWorkbook'>) {
  const { data } = useCall('organisation:get', undefined, ({ organisation }) => organisation);
  return data ? <Preview {...props} organisation={data} /> : null;
}

interface PreviewProps extends Omit<TemplatePreviewProps, 'inWorkbook'> {
  readonly organisation: Organisation;
}

function Preview({ id, title, location, organisation }: PreviewProps) {
  const { data: template } = useCall('template:get', { id });
  const typed = useDeferredValue(title.trim());
  const place = useDeferredValue(location.trim());
  const outline = useMemo(() => {
    if (!template) return null;
    const { job } = template;
    return postingOutline(
      { ...job, title: typed || job.title, locations: place === '' ? job.locations : [place] },
      organisation,
    );
  }, [template, typed, place, organisation]);
  return outline && <Paper outline={outline} />;
}
