import type { ReturnedPreview } from '#contract/forms.ts';

/** What a form says and would change, a line each. */
export function previewLines(preview: ReturnedPreview): string[] {
  const { candidate, stage, interviewer, isHidden, answers, of, waiting, unplaced } = preview;
  const who = `${candidate || 'nobody named'}, ${stage}, by ${interviewer || 'nobody named'}`;
  return [
    who,
    ...(preview.isOlderPlan ? ['an older version of the plan: matched as far as it goes'] : []),
    ...preview.notAskedNow.map((name) => `asked no more: ${name}`),
    ...preview.notInForm.map((name) => `not in the form: ${name}`),
    ...twinLine(preview),
    ...(isHidden
      ? [`${answers} of ${of} criteria answered; not shown before it is submitted`]
      : preview.rows.map(rowLine)),
    ...(isHidden ? [] : recommendationLine(preview)),
    ...(isHidden && waiting > 0 ? [`${waiting} without a place`] : []),
    ...unplaced.map(({ text, about }) => `no place: “${text}”${about ? ` (${about})` : ''}`),
  ];
}

function rowLine({ name, before, after, state }: ReturnedPreview['rows'][number]): string {
  if (state === 'empty' || after === null) return `empty: ${name}`;
  const said = `${name}: ${figure(after)}${after.evidence ? ` “${after.evidence.replace(/\s+/g, ' ')}”` : ''}`;
  return state === 'changed' ? `changed: ${said}, was ${figure(before)}` : `${state}: ${said}`;
}

function figure(said: ReturnedPreview['rows'][number]['after']): string {
  if (said?.notAsked) return 'not asked';
  return said?.value === null || said === null ? 'not rated' : String(said.value);
}

function recommendationLine({ recommendation: { before, after, state } }: ReturnedPreview): string[] {
  if (after === null) return ['empty: Recommendation'];
  if (state === 'stands') return [`kept: Recommendation stays ${before ?? 'none'}, the form says ${after}`];
  return [`${state}: Recommendation ${after}`];
}

function twinLine({ twin }: ReturnedPreview): string[] {
  if (!twin) return [];
  return [
    twin.differs.length > 0 ? `says something else than ${twin.file}` : `says the same as ${twin.file}`,
  ];
}
