import { useCall } from '../../../api/hooks.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';

/** Where the candidate came from; what others came from is suggested, so that one can filter by it. */
export function Source() {
  const { candidate, change, t } = useCandidateEditing();
  const { data: known } = useCall('candidate:choices', { ids: null });
  const fact = t('contact.source');
  const typed = useTyped(candidate.source, (source) =>
    change(t('deed.fact', { fact }), [put(candidate, ['source'], source)], 'candidate:source'),
  );
  return (
    <ComboBox
      quiet
      label={fact}
      placeholder={t('contact.none')}
      suggestions={(known?.sources ?? []).map(({ text }) => text)}
      value={typed.value}
      onChange={typed.onChange}
      onCommit={typed.flush}
    />
  );
}
