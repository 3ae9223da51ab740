import { useEffect, useState } from 'react';
import type { HouseStyle, Letterhead, Organisation } from '#domain/schemas/organisation.ts';
import { edit } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { useWords } from '../../words/words.ts';

type Field = 'name' | 'website' | 'address' | 'logo';

export interface OrganisationDesk {
  /** As it is on screen; undefined until it is known. */
  readonly organisation: Organisation | undefined;
  /** `typed`: goes on from the last such change, as one step of undo. */
  readonly put: <F extends Field>(field: F, value: Organisation[F], label: string, typed?: boolean) => void;
  readonly putStyle: <F extends keyof HouseStyle>(
    field: F,
    value: HouseStyle[F],
    label: string,
    typed?: boolean,
  ) => void;
  /** null takes the letterhead away. */
  readonly putLetterhead: (letterhead: Letterhead | null, label: string) => void;
}

/** The organisation as it is being edited. What the page does itself shows at once; everything else is asked for again. */
export function useOrganisation(): OrganisationDesk {
  const t = useWords('settings');
  const { data } = useCall(
    'organisation:get',
    undefined,
    ({ organisation }, cause) => organisation && cause !== 'edit',
  );
  const [organisation, setOrganisation] = useState(data);
  useEffect(() => setOrganisation(data), [data]);

  const send = (path: string[], value: unknown, label: string, typed: boolean) => {
    const key = typed ? { key: path.join('/') } : {};
    void edit({ label: t(`label.${label}`), changes: [{ put: path, value: value as string }], ...key });
  };
  return {
    organisation,
    put(field, value, label, typed = false) {
      setOrganisation((before) => before && { ...before, [field]: value });
      send(['organisation', field], value, label, typed);
    },
    putStyle(field, value, label, typed = false) {
      setOrganisation((before) => before && { ...before, style: { ...before.style, [field]: value } });
      send(['organisation', 'style', String(field)], value, label, typed);
    },
    putLetterhead(letterhead, label) {
      setOrganisation((before) => {
        if (!before) return before;
        const { letterhead: _, ...others } = before;
        return letterhead ? { ...others, letterhead } : others;
      });
      const path = ['organisation', 'letterhead'];
      const change = letterhead ? { put: path, value: letterhead as never } : { remove: path };
      void edit({ label: t(`label.${label}`), changes: [change] });
    },
  };
}
